import { expect, test } from 'vitest'
import { redirectOf } from './redirectOf.ts'

const led = (
  statusCode: number,
  location: string | undefined,
  from = 'https://a.example/x/y?z#f',
) => {
  const redirect = redirectOf({ statusCode, headers: { location } }, new URL(from))
  return redirect && `${redirect.next.href}${redirect.isForGood ? ' for good' : ''}`
}

test('redirects lead on, some of them for good; what gives up encryption is not remembered', () => {
  expect(led(301, '/b')).toBe('https://a.example/b for good')
  expect(led(308, 'b#top')).toBe('https://a.example/x/b for good')
  for (const status of [302, 303, 307])
    expect(led(status, '//b.example')).toBe('https://b.example/')
  expect(led(301, 'http://a.example/')).toBe('http://a.example/')
  expect(led(301, 'https://a.example/', 'http://a.example/')).toBe('https://a.example/ for good')
  expect(led(301, 'https://us:pa@b.example/')).toBe('https://b.example/ for good')
  expect(led(301, '')).toBe('https://a.example/x/y?z for good')
})

test('other answers do not, and what leads out of the web is refused', () => {
  for (const status of [200, 300, 304, 305, 404]) expect(led(status, '/b')).toBeUndefined()
  expect(led(301, undefined)).toBeUndefined()
  for (const out of [
    'file:///etc/passwd',
    'data:,x',
    'javascript:1',
    'ftp://a.example',
    'https://[',
  ]) {
    expect(() => led(302, out)).toThrow('leads to what is no web address')
  }
})
