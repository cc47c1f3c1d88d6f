import { expect, test } from 'vitest'
import { authorization, withoutPassword } from './credentials.ts'

test('a password goes to its own host and port, and to the encrypted side of it; never the other way', () => {
  const isSent = (listed: string, url: string) =>
    authorization(new URL(listed), new URL(url)).Authorization !== undefined
  const plain = 'http://us:pa@a.example/feed'
  const secure = 'https://us:pa@a.example/feed'
  for (const url of ['http://a.example/', 'https://a.example/x', 'http://a.example:80/']) {
    expect(isSent(plain, url), url).toBe(true)
  }
  for (const url of ['http://b.example/', 'http://www.a.example/', 'https://a.example:8443/']) {
    expect(isSent(plain, url), url).toBe(false)
  }
  expect(isSent(secure, 'https://a.example:443/')).toBe(true)
  for (const url of [
    'http://a.example/feed',
    'https://a.example:80/',
    'https://a.example.evil.example/',
  ]) {
    expect(isSent(secure, url), url).toBe(false)
  }
})

test('it is what a person means, of whatever signs; half of it is enough, and none is none', () => {
  const sent = (listed: string) =>
    authorization(new URL(listed), new URL('https://a.example/')).Authorization
  const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`
  expect(sent('https://a%40b:p%3A%C3%A9%25@a.example/')).toBe(basic('a@b:p:é%'))
  expect(sent('https://us:50%@a.example/')).toBe(basic('us:50%'))
  expect(sent('https://key@a.example/')).toBe(basic('key:'))
  expect(sent('https://a.example/')).toBeUndefined()
  expect(withoutPassword(new URL('https://us:pa@a.example/x?y')).href).toBe('https://a.example/x?y')
})
