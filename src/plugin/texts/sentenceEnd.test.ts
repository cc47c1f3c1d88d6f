import { expect, test } from 'vitest'
import { endsSentence } from './sentenceEnd.ts'

test.each([
  ['a full stop', 'We are done.'],
  ['a German quotation', '„Wir sind fertig.“'],
  ['a quotation within another one', '„Er sagte: ‚Wir sind fertig!‘“'],
  ['guillemets that point inwards', '»Wir sind fertig.«'],
  ['guillemets that stand apart', '« Nous avons fini. »'],
  ['straight quotes', 'She said: "We are done."'],
  ['an English quotation without a stop', 'They call it “done”'],
  ['brackets of several kinds', '(He said [it was “done.”])'],
  ['a colon, before what a list says', 'What is new this week:'],
  ['an emoji', 'We are done 🎉'],
  ['an emoji of several parts', 'We are done 👩🏽‍🚀'],
  ['a flag', 'We are done 🇫🇷'],
  ['a heart without the sign that colours it', 'Thank you ❤'],
  ['a stop and an emoji', 'We are done. ✌️'],
  ['Chinese', '我们完成了。'],
  ['a Chinese quotation', '他说：“我们完成了！”'],
  ['Japanese', '「完成しました。」'],
  ['Japanese in half width', 'ｶﾝｾｲｼﾏｼﾀ｡'],
  ['Arabic', 'هل انتهينا؟'],
  ['Arabic with a mark of direction', 'انتهينا.\u200f'],
  ['Urdu', 'ہم نے کام ختم کر لیا۔'],
  ['Hindi', 'हमने काम पूरा किया।'],
  ['Bengali, with the end of a paragraph', 'আমরা শেষ করেছি॥'],
  ['Armenian', 'Մենք ավարտեցինք։'],
  ['Amharic', 'ጨርሰናል።'],
  ['Burmese', 'ကျွန်ုပ်တို့ပြီးပြီ။'],
  ['Khmer', 'យើងបានបញ្ចប់។'],
  ['Greek that asks', 'Τελειώσαμε;'],
  ['Spanish', '¡Hemos terminado!'],
])('%s: %s', (_, text) => {
  expect(endsSentence(text)).toBe(true)
})

test.each([
  ['a word', 'The bridge is open and'],
  ['a number', 'The bridge also has 1'],
  ['a quotation that has only begun', 'Then he said “'],
  ['a German one that has only begun', 'Dann sagte er: „'],
  ['guillemets that have only begun', 'Puis il a dit «'],
  ['a dash', 'The bridge is open —'],
  ['a trade mark, which is no emoji', 'The bridge is built by Glass™'],
  ['a Chinese word', '我们已经完成了所有的'],
  ['an Arabic word', 'انتهينا من العمل في'],
  ['a semicolon', 'The bridge is open;'],
  ['a Thai name in English', 'The temple of วัด is'],
])('not %s: %s', (_, text) => {
  expect(endsSentence(text)).toBe(false)
})

test.each([
  ['Thai', 'เราทำงานเสร็จแล้ว'],
  ['Thai that ends with a name', 'เราทำงานเสร็จแล้วกับ Reuters'],
  ['Lao', 'ພວກເຮົາເຮັດວຽກສຳເລັດແລ້ວ'],
  ['Tibetan', 'ང་ཚོས་ལས་ཀ་ཚར་སོང'],
])('%s has no sign for it, so that nothing is missing: %s', (_, text) => {
  expect(endsSentence(text)).toBe(true)
})

test('a sign at which Unicode parts two sentences ends one', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  const signs = Array.from({ length: 0x1ffff }, (_, code) => String.fromCodePoint(code))
    .filter((sign) => /\p{P}/u.test(sign))
    .filter((sign) => [...segmenter.segment(`字${sign}字`)].length === 2)
  expect(signs.length).toBeGreaterThan(150)
  expect(signs.filter((sign) => !endsSentence(`字${sign}`))).toEqual([])
})
