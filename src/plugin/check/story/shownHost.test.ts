import { domainToASCII } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleOf } from '../../testing/newsFile.ts'
import { shownHost } from './shownHost.ts'

test.each([
  ['müller-zeitung.example'],
  ['nachrichten.straße.example'],
  ['новости.рф'],
  ['новости24.example'],
  ['кот.рф'],
  ['ειδήσεις.example'],
  ['أخبار.example'],
  ['समाचार.भारत'],
  ['ニュース日報.example'],
  ['tokyoニュース.example'],
  ['新闻.中国'],
  ['뉴스.example'],
  ['ข่าว.ไทย'],
  ['plain.example.org'],
])('%s is shown as it is written', (host) => {
  expect(shownHost(domainToASCII(host))).toBe(host)
})

test.each([
  ['letters of two scripts', 'paypаl.example'],
  ['a whole word that looks Latin', 'аррӏе.example'],
  ['a Greek one', 'νοκια.example'],
  ['phonetic letters', 'ɡoole.example'],
  ['Latin and Greek', 'alphaα.example'],
  ['Cyrillic and Han', 'новости新.example'],
])('%s may deceive, and stays as links have it: %s', (_, host) => {
  const written = domainToASCII(host)
  expect(written).toContain('xn--')
  expect(shownHost(written)).toBe(written)
})

test('a part that stays does not hinder the others, nor does one that is no name', () => {
  expect(shownHost('xn--80ak6aa92e.xn--mller-kva.example')).toBe('xn--80ak6aa92e.müller.example')
  expect(shownHost('xn--.example')).toBe('xn--.example')
})

test('what is shown leads to the same host', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (label) => {
      const host = domainToASCII(`${label}.example`)
      fc.pre(host !== '')
      expect(domainToASCII(shownHost(host))).toBe(host)
    }),
  )
})

test('a publisher without a name has its host as people write it; the link stays', () => {
  const webUrl = 'https://müller-zeitung.example/brücke'
  const { summary } = articleOf({ webUrl, provider: undefined })
  expect(summary.publisher.name).toBe('müller-zeitung.example')
  expect(summary.link).toBe('https://xn--mller-zeitung-wob.example/br%C3%BCcke')
  const named = articleOf({ provider: '{name: xn--mller-zeitung-wob.example}' })
  expect(named.summary.publisher.name).toBe('müller-zeitung.example')
})
