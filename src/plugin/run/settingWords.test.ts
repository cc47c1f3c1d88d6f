import { expect, test } from 'vitest'
import { type Options, readSettings, settingsSchema } from './settings.ts'

const unchecked = (options: object): Options => Object.assign<Options, object>({}, options)

/** How Valibot speaks where a schema has no words of its own. */
const LIBRARY = /Invalid|Expected|Received|valibot/

test.each(Object.keys(settingsSchema.entries))(
  'the answer to whatever %s is has no words of a library',
  (name) => {
    const values = [
      -1,
      0,
      1.5,
      1e9,
      NaN,
      true,
      '',
      ' ',
      'x'.repeat(5000),
      null,
      [],
      [null],
      [1],
      [''],
      {},
      { a: 1 },
    ]
    for (const value of [
      ...values,
      [[]],
      [{}],
      [{ label: 1, href: 2 }],
      [{ label: '', href: 'x' }],
      ['a', 1],
    ]) {
      try {
        readSettings(unchecked({ [name]: value }), {})
      } catch (error) {
        expect(String(error)).not.toMatch(LIBRARY)
      }
    }
  },
)
