import { expect, test } from 'vitest'
import { ownNetwork } from './ownNetwork.ts'

const PUBLIC = '93.184.216.34'

test('what a name of the list leads to on the first step may be asked later on, and nothing else of the own network', () => {
  const at = ownNetwork(new URL('http://nas.example/feed'))
  const first = at(new URL('http://nas.example/feed'))
  expect([first('192.168.1.5'), first(PUBLIC)]).toEqual([true, true])
  // The name leads somewhere else all of a sudden.
  const again = at(new URL('http://nas.example/next'))
  expect([again('192.168.1.5'), again('127.0.0.1'), again(PUBLIC)]).toEqual([true, false, true])
  const elsewhere = at(new URL('http://other.example/'))
  expect([elsewhere('192.168.1.5'), elsewhere('192.168.1.6')]).toEqual([true, false])
})

test('a public host of the list opens nothing, by whatever port or name', () => {
  const at = ownNetwork(new URL('https://news.example/feed'))
  expect(at(new URL('https://news.example/feed'))(PUBLIC)).toBe(true)
  expect(at(new URL('http://news.example:8080/'))('127.0.0.1')).toBe(false)
  const moved = ownNetwork(new URL('https://news.example/feed'))
  expect(moved(new URL('http://news.example:8080/'))('127.0.0.1')).toBe(false)
})

test('where the list names an address itself, it may be asked from the first step on; without a list, none', () => {
  const moved = new URL('http://elsewhere.example/')
  expect(ownNetwork(new URL('http://10.0.0.5/'))(moved)('10.0.0.5')).toBe(true)
  expect(ownNetwork(new URL('http://[::1]/'))(moved)('::1')).toBe(true)
  expect(ownNetwork(new URL('http://localhost/'))(moved)('127.0.0.1')).toBe(true)
  expect(ownNetwork(new URL('http://10.0.0.5/'))(moved)('10.0.0.6')).toBe(false)
  expect(ownNetwork(undefined)(moved)('10.0.0.5')).toBe(false)
  expect(ownNetwork(undefined, true)(moved)('10.0.0.5')).toBe(true)
})
