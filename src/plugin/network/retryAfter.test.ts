import { expect, test } from 'vitest'
import { retryAfter } from './retryAfter.ts'

const NOW = Date.parse('2026-03-01T10:00:00Z')

test('a host says for how long it wants to be left alone in seconds or with a date, and for a week at most', () => {
  expect(retryAfter('120', NOW)).toBe(120)
  expect(retryAfter(' 0 ', NOW)).toBe(0)
  expect(retryAfter('Sun, 01 Mar 2026 10:05:00 GMT', NOW)).toBe(300)
  expect(retryAfter('Sunday, 01-Mar-26 10:05:00 GMT', NOW)).toBe(300)
  expect(retryAfter('Sun, 01 Mar 2026 09:00:00 GMT', NOW)).toBe(0)
  for (const long of ['99999999999', 'Tue, 01 Mar 2033 10:00:00 GMT']) {
    expect(retryAfter(long, NOW)).toBe(7 * 86_400)
  }
  for (const none of [undefined, '', '-5', '1.5', '1e3', 'soon']) {
    expect(retryAfter(none, NOW), none).toBeUndefined()
  }
})
