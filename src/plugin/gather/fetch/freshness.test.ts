import { expect, test } from 'vitest'
import { freshness } from './freshness.ts'

const NOW = Date.parse('2026-03-01T10:00:00Z')
const of = (headers: Record<string, string>) => freshness(headers, NOW)
const control = (value: string, more: Record<string, string> = {}) =>
  of({ 'cache-control': value, ...more })

test('an answer is good for as long as its host says, less the age that it has, and no longer than a day', () => {
  expect(of({})).toBeUndefined()
  expect(control('public, max-age=600')).toBe(600)
  expect(control('MAX-AGE="600", must-revalidate')).toBe(600)
  expect(control('max-age=600', { age: '100' })).toBe(500)
  expect(control('max-age=600', { age: '9999' })).toBe(0)
  expect(control('max-age=31536000, immutable')).toBe(86_400)
  expect(control('s-maxage=300')).toBe(300)
  expect(control('s-maxage=31536000, max-age=60')).toBe(60)
  expect(control('no-cache, max-age=600')).toBe(0)
  expect(control('no-store')).toBe(0)
  for (const odd of ['', 'public', 'max-age', 'max-age=', 'max-age=-1', 'max-age=1e3', ',,;=']) {
    expect(control(odd), odd).toBeUndefined()
  }
})

test('where it says a date, that counts, by its own clock; what is no date is over', () => {
  const at = (minutes: number) => new Date(NOW + minutes * 60_000).toUTCString()
  expect(of({ expires: at(10) })).toBe(600)
  expect(of({ expires: at(10), date: at(-5) })).toBe(900)
  expect(of({ expires: at(-10) })).toBe(0)
  expect(of({ expires: '0' })).toBe(0)
  expect(of({ expires: '-1' })).toBe(0)
  expect(control('max-age=60', { expires: at(10) })).toBe(60)
})
