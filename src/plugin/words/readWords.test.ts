import { describe, expect, test } from 'vitest'
import { say } from '../../shared/words/say.ts'
import { contentFolder } from '../testing/contentFolder.ts'
import { readWords } from './readWords.ts'
import { siteLanguage } from './siteLanguage.ts'

async function read(text: string, language = 'de', name = 'words.yaml') {
  const folder = await contentFolder({ [name]: text })
  return readWords(name, language, folder)
}

/** What is said of a bad file. */
const complaint = (text: string, language?: string, name?: string): Promise<string> =>
  read(text, language, name).then(
    () => '',
    ({ message }: Error) => message,
  )

describe('a publisher’s words', () => {
  test('are YAML, and come before those of the catalogue', async () => {
    const own = await read(
      'latest: Neu\nstories:\n  one: "{count} Nachricht"\n  other: "{count} Nachrichten"\n',
    )
    const german = siteLanguage('de', own)
    expect(say(german, 'latest')).toBe('Neu')
    expect(say(german, 'stories', { count: 2 })).toBe('2 Nachrichten')
    expect(say(german, 'topics')).toBe('Themen')
  })

  test('may be JSON', async () => {
    const text = JSON.stringify(
      { latest: 'Nieuw', reports: { one: '{count} a', other: '{count} b' } },
      null,
      '\t',
    )
    expect(await read(text, 'nl', 'words.json')).toEqual({
      latest: 'Nieuw',
      reports: { one: '{count} a', other: '{count} b' },
    })
  })

  test('may be none yet', async () => {
    expect(await read('# to come\n')).toEqual({})
  })

  test('say a number in letters where a form stands for it alone, and nowhere else', async () => {
    const forms = (one: string) =>
      `stories: { one: "${one}", many: "{count} a", other: "{count} a" }`
    expect(await complaint('stories: { one: "Eine", other: "{count} Meldungen" }')).toBe('')
    // In French 0 is one as well.
    expect(await complaint(forms('Un article'), 'fr')).toContain('put {count} where it belongs')
  })
})

describe('bad words stop the start, and say where, what and how to mend it:', () => {
  test.each([
    ['storis: a', ':1:1 rejected storis [word-unknown]', 'write stories:'],
    ['qwertz: a', ':1:1 rejected qwertz [word-unknown]', 'src/shared/words/en.ts has the names'],
    [
      '\nstories: Artikel',
      ':2:10 rejected stories [word-forms]',
      'write stories: { one: "…", other: "…" }',
    ],
    [
      'stories: { other: "{count} a" }',
      'rejected stories [word-forms]',
      'add one: "…" below stories',
    ],
    [
      'stories: { one: "{count} a", few: "{count} a", other: "{count} a" }',
      ':1:30 rejected stories.few [word-forms]',
      'remove it',
    ],
    [
      'stories:\n  one: "{count} a"\n  othr: "{count} a"\n',
      ':3:3 rejected stories.othr [word-forms]',
      'write other:',
    ],
    ['latest: { one: a }', 'rejected latest [text-invalid]', 'write a text, in double quotes'],
    ['latest: ""', 'rejected latest [text-invalid]', 'expected a text such as "Latest"'],
    [`latest: ${'a'.repeat(401)}`, 'rejected latest [text-too-long]', 'shorten it'],
    [
      'pageOf: "{list}, {page}"',
      'rejected pageOf [word-placeholders]',
      'put {pages} where it belongs',
    ],
    ['page: "{list}, {Page}"', 'rejected page [word-placeholders]', 'write {page} for {Page}'],
    ['latest: "Neu {count}"', 'rejected latest [word-placeholders]', 'remove {count}'],
    ['part: "[Teil {part}"', 'rejected part [word-brackets]', 'close the bracket'],
    ['latest: "Neu [heimlich]"', 'rejected latest [word-brackets]', 'remove the brackets'],
    ['video: "[Video"', 'rejected video [word-brackets]', 'remove the brackets'],
    ['latest: "Neu', ':1:9 rejected [yaml-syntax]', 'add the closing quote'],
    ['- Neu', ':1:1 rejected [yaml-no-fields]', 'a name, a colon and a value'],
  ])('%s', async (text, place, fix) => {
    const message = await complaint(text)
    expect(message).toMatch(/^Broadsheet cannot start: bad words\nwords\.yaml:/)
    expect(message).toContain(place)
    expect(message).toContain(fix)
  })

  test('all at once, each once', async () => {
    const message = await complaint(
      'storis: a\npage: "{liste}, {page}"\nstories: { one: "{count} a", othr: "{count} a" }\n',
    )
    expect(message.match(/to mend/g)).toHaveLength(3)
  })

  test('where there is no such file', () => {
    expect(() => readWords('no-such-file.yaml', 'de', '.')).toThrow(
      'bad settings\n  words: no-such-file.yaml cannot be used: it is not there',
    )
  })
})
