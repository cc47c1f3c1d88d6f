import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { characters, hasAtMost, plainText } from './plainText.ts'

describe('plain text', () => {
  test.each([
    [
      'tags are stripped',
      '<b>Bold</b> and <a href="https://example.org/?a=1">linked</a>',
      'Bold and linked',
    ],
    [
      'tags that break a line part two words',
      'One<br/>two<p>three</p><li>four',
      'One two three four',
    ],
    ['other tags part none', 'H<sub>2</sub>O', 'H2O'],
    ['comments and declarations are tags', 'a<!-- b > c -->d<!DOCTYPE html>e', 'ade'],
    ['a tag cut off at the end goes', 'Read on <a href="https://example.org', 'Read on'],
    ['a less-than sign stays', '3 < 4, <5, a <- b', '3 < 4, <5, a <- b'],
    ['entities are decoded', 'It&#8217;s &#x201C;q&amp;a&#x201D; &eacute;', 'It’s “q&a” é'],
    ['so are those that were escaped again', 'It&amp;#39;s R&amp;amp;amp;D', "It's R&D"],
    ['at most three times', 'R&amp;amp;amp;amp;D', 'R&amp;D'],
    ['tags that were escaped are stripped too', '&amp;lt;b&amp;gt;Bold&lt;/b&gt;', 'Bold'],
    ['a less-than sign that was escaped stays', '3 &lt; 4, &amp;lt;5', '3 < 4, <5'],
    ['a stock ticker is no tag', 'Soars <MSFT.O> &lt;005930.KS&gt;', 'Soars <MSFT.O> <005930.KS>'],
    ['an ampersand stays', 'AT&T, Q&A &c', 'AT&T, Q&A &c'],
    ['white space of any kind is one space', ' a\u00a0\r\n\t b\u2028c&nbsp;&#10;d ', 'a b c d'],
    ['control characters go', 'a\u0000b\u001b[31mc', 'a b [31mc'],
    ['what turns the direction goes', 'a\u202eb &#x2067;c', 'ab c'],
    ['what is no character goes', 'a\ufffeb\u{1ffff}', 'ab'],
    ['half of a surrogate pair has a mark', 'a\ud800b', 'a\ufffdb'],
    ['letters are composed', 'cafe\u0301 &#101;&#769;', 'café é'],
  ])('%s', (_, raw, plain) => {
    expect(plainText(raw)).toBe(plain)
  })

  const words = fc.array(fc.stringMatching(/^[A-Za-z0-9.,:!?éßøあ漢ب-]+$/), { minLength: 1 })

  test('plain words stay as they are', () => {
    fc.assert(
      fc.property(words, (list) => {
        const raw = list.join(' ').normalize('NFC')
        expect(plainText(raw)).toBe(raw)
      }),
    )
  })

  test('words in tags come out without the tags', () => {
    const tags = fc.constantFrom('b', 'i', 'strong', 'span', 'em', 'a', 'custom-element', 'B')
    fc.assert(
      fc.property(words, tags, (list, tag) => {
        const marked = list.map((word) => `<${tag} class="x">${word}</${tag}>`).join(' ')
        expect(plainText(marked)).toBe(plainText(list.join(' ')))
        expect(plainText(marked)).not.toMatch(/[<>]/)
      }),
    )
  })

  test('any text gives text that is trimmed, composed and on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const plain = plainText(raw)
        expect(plain).toBe(plain.trim().normalize('NFC'))
        expect(plain).not.toMatch(/[\n\r\t]| {2}/)
      }),
    )
  })
})

test('characters are counted as a person counts them', () => {
  expect(characters('a😀漢')).toBe(3)
  fc.assert(
    fc.property(fc.nat(6), fc.string({ unit: 'binary', maxLength: 8 }), (most, text) => {
      expect(hasAtMost(most, text)).toBe(characters(text) <= most)
    }),
  )
})
