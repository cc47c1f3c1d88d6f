import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { characters, hasAtMost, plainText, readableExcerpt } from './plainText.ts'

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
    ['once', '&amp;lt;b&amp;gt; &amp;#8217;', '&lt;b&gt; &#8217;'],
    ['after the tags, so that what looks like one then is text', '&lt;b&gt;', '<b>'],
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

describe('an excerpt', () => {
  const title = 'Glass bridge opens to walkers'

  test.each([
    ['a whole sentence stays', 'The bridge is open now.', 'The bridge is open now.'],
    [
      'so does one in another script',
      '橋は今日から歩行者に開放されています。',
      '橋は今日から歩行者に開放されています。',
    ],
    ['so does a German quotation', '„Wir sind fertig.“', '„Wir sind fertig.“'],
    ['so does one that ends in an emoji', 'The bridge is open now 🎉', 'The bridge is open now 🎉'],
    ['so does a Chinese one of six characters', '大桥通车了。', '大桥通车了。'],
    ['so does a Greek question', 'Είναι η γέφυρα ανοιχτή;', 'Είναι η γέφυρα ανοιχτή;'],
    ['so does one in Thai, which has no stop', 'สะพานเปิดให้เดินแล้ววันนี้', 'สะพานเปิดให้เดินแล้ววันนี้'],
    ['a Chinese one cut off gets "…"', '大桥今天开始向行人开放', '大桥今天开始向行人开放…'],
    ['Arabic commas become "…"', 'افتُتح الجسر للمشاة،', 'افتُتح الجسر للمشاة…'],
    ['one cut off inside a sentence gets "…"', 'The bridge is open and', 'The bridge is open and…'],
    ['dots become "…"', 'The bridge is open and...', 'The bridge is open and…'],
    [
      'so do commas, a full stop behind them or not',
      'The bridge, for all,.',
      'The bridge, for all…',
    ],
    ['so do brackets', 'The bridge is open and […]', 'The bridge is open and…'],
    ['and cut-off sentences', 'The bridge is open. [...]', 'The bridge is open.…'],
  ])('%s', (_, excerpt, shown) => {
    expect(readableExcerpt(excerpt, title)).toBe(shown)
  })

  test.each([
    ['it equals the title', 'GLASS bridge opens to walkers'],
    ['it is the title cut off', 'Glass bridge opens to walkers…'],
    ['it is shorter than 15 letters', 'Only fourteen.'],
    ['it is three Chinese characters', '通车了'],
    ['it is a placeholder', 'No description available.'],
    ['it is a removal note', '[Removed]'],
    ['it only asks for a click', 'Click here to see the whole page'],
  ])('is hidden where %s', (_, excerpt) => {
    expect(readableExcerpt(excerpt, title)).toBeUndefined()
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
