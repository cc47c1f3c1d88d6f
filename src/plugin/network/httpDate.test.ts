import { expect, test } from 'vitest'
import { httpDate } from './httpDate.ts'

test('dates of headers are read in all forms that they have, whatever the time is here', () => {
  const time = Date.parse('1994-11-06T08:49:37Z')
  for (const text of [
    'Sun, 06 Nov 1994 08:49:37 GMT',
    'Sunday, 06-Nov-94 08:49:37 GMT',
    'Sun Nov  6 08:49:37 1994',
    'Sun, 06 Nov 1994 09:49:37 +0100',
    '1994-11-06T08:49:37Z',
  ]) {
    expect(httpDate(text), text).toBe(time)
  }
  for (const none of [undefined, '', '0', '-1', '1.5', '2026', 'soon', '\xff']) {
    expect(httpDate(none), none).toBeUndefined()
  }
})
