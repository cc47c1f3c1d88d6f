import { expect, test } from 'vitest'
import { withoutTags } from './markup.ts'

test.each([
  ['a tag', '<b>Bold</b>', 'Bold'],
  ['a tag in capitals', '<B>Bold</B>', 'Bold'],
  ['one with attributes', '<a href="https://example.org/?a=1" download>linked</a>', 'linked'],
  ['a closed one', 'one<br/>two<hr />three', 'one two three'],
  ['one of Word', 'one<o:p></o:p>two', 'onetwo'],
  ['one of an own element', '<my-tag>one</my-tag>', 'one'],
  ['one with signs of tags in quotes', '<img alt="5 > 3" title=\'<b> "x" </b>\'>it', 'it'],
  ['code with tags in it', 'a<script>if (b<c && d>e) say("</p>")</script> f', 'a  f'],
  ['a comment', 'a<!-- b > c -->d', 'ad'],
  ['a declaration', '<!DOCTYPE html>e', 'e'],
  ['a tag cut at the end', 'Read on <a href="https://example.org', 'Read on '],
  ['a closing tag cut at the end', 'Read on</stro', 'Read on'],
  ['a comment cut at the end', 'Read on<!-- more', 'Read on'],
])('%s goes', (_, text, plain) => {
  expect(withoutTags(text)).toBe(plain)
})

test.each([
  ['stock tickers', 'Soars <MSFT.O> <005930.KS> <.SPX> <BRK-B> <IBM>'],
  ['a comparison', '3 < 4, <5, a <- b, a <b and c> d'.replace('<b and c>', '<x and c>')],
  ['an address', '<https://example.org/?a=1> <desk@example.org>'],
  ['a type', 'Map<String, List<T>>'],
  ['a blank to fill in', 'Dear <insert name here>'],
  ['a heart', 'I <3 you </3'],
])('%s stays', (_, text) => {
  expect(withoutTags(text)).toBe(text)
})
