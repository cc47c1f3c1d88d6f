import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printTermLanguage, termLanguageOf } from './stemmers.ts'
import { cutTerms, termsOf } from './termsOf.ts'

const inLanguage = (tag: string, text: string): string =>
  termsOf(text, termLanguageOf(tag)).join(' ')
/** A language without a stemmer. */
const plainly = (text: string): string => inLanguage('und', text)

describe('in any language', () => {
  test.each([
    ['case, accents and width', 'Café ＣＡＦＥ́ café', 'cafe cafe cafe'],
    [
      'letters with strokes, ligatures',
      'Øresund Łódź Straße ﬁn Œuvre',
      'oresund lodz strasse fin oeuvre',
    ],
    [
      'the four i of Turkish',
      'İstanbul ISTANBUL ıstanbul istanbul',
      'istanbul istanbul istanbul istanbul',
    ],
    ['the last sigma of Greek', 'ΟΔΟΣ οδός', 'οδοσ οδοσ'],
    ['marks that are letters', 'हिन्दी й ё', 'हिन्दी й е'],
    ['Hangul in both forms', '한국 한국'.normalize('NFD'), '한국 한국'],
    ['Arabic without vowels, with tatweel, and the forms of alef', 'أَخْبَار اخبـــار', 'اخبار اخبار'],
    ['digits of other scripts', '٢٠٢٠ ２０２０ ۲۰۲۰', '2020 2020 2020'],
    ['numbers', '3.5 1,000,000 2,5 10%', '3.5 1000000 2.5 10'],
    [
      'names with signs',
      'C++ C# C, F# Disney++ one# C#m GPT-4 GPT-3.5',
      'c++ c# c f# disney one c m gpt 4 gpt 3.5',
    ],
    ['abbreviations', 'U.S. U.S.A. US', 'us usa us'],
    ['apostrophes', "don’t don't OpenAI’s O’Reilly", 'dont dont openai oreilly'],
    ['addresses', 'me@example.org https://x.com/a_b', 'me example org https x com a b'],
    ['the end of a sentence', 'It ends.Then it begins, again.', 'it ends then it begins again'],
    ['a soft hyphen and a joiner', 'Zei\u00adtung می\u200cخواهم', 'zeitung ميخواهم'],
    ['nothing', ' —…!?\u0301 ', ''],
  ])('%s', (_, text, terms) => {
    expect(plainly(text)).toBe(terms)
  })

  test.each([
    ['Chinese', '人工智能', '人工 工智 智能 能'],
    ['Japanese', 'ロボットが', 'ロボ ボッ ット トが が'],
    ['halfwidth katakana', 'ﾛﾎﾞｯﾄ', 'ロボ ボッ ット ト'],
    ['Thai, whose vowels are marks', 'ที่นี่', 'ที่นี่ นี่'],
    ['Chinese within another text', 'AI芯片2020', 'ai 芯片 片 2020'],
    ['a single character', '猫', '猫'],
  ])('%s is cut into two characters each', (_, text, terms) => {
    expect(plainly(text)).toBe(terms)
  })
})

test.each([
  [
    'en',
    'robot robots companies company news new running runs',
    'robot robot compani compani news new run run',
  ],
  ['de', 'Zeitungen Zeitung Häuser Haus', 'zeitung zeitung haus haus'],
  ['fr', 'L’intelligence des écoles, une ECOLE qu’il', 'intelligent de ecol une ecol il'],
  ['es', 'noticias noticia Inglés inglesa', 'notici notici ingles ingles'],
  ['pt-BR', 'cidades cidade', 'cidad cidad'],
  ['ar', 'الأخبار اخبار', 'اخبار اخبار'],
  ['ja', 'robots', 'robots'],
])('in %s words lose their inflection', (tag, text, terms) => {
  expect(inLanguage(tag, text)).toBe(terms)
})

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[a-cÉé가각한が人ก็ی.,'’+# 0-9-]*$/u),
)
const languages = fc.constantFrom('en', 'de', 'fr', 'ar', 'ja', 'und').map(termLanguageOf)

test('terms are in order and within the text, none is empty, and all are cut again as they are', () => {
  fc.assert(
    fc.property(texts, languages, (text, language) => {
      let [start, end] = [0, 0]
      for (const cut of cutTerms(text, language)) {
        expect(cut.term).not.toBe('')
        expect(cut.end).toBeGreaterThan(cut.start)
        expect(cut.start).toBeGreaterThanOrEqual(start)
        expect(cut.end).toBeGreaterThanOrEqual(end)
        expect(cut.end).toBeLessThanOrEqual(text.length)
        ;[start, end] = [cut.start, cut.end]
      }
      expect(termsOf(text, language)).toEqual(cutTerms(text, language).map(({ term }) => term))
    }),
  )
})

test('however a text is composed and whatever its case, its terms are the same', () => {
  fc.assert(
    fc.property(texts, languages, (text, language) => {
      const terms = termsOf(text, language)
      expect(termsOf(text.normalize('NFC'), language)).toEqual(terms)
      expect(termsOf(text.normalize('NFD'), language)).toEqual(terms)
    }),
  )
})

test('a script gets the same language, with one stemmer or none', () => {
  expect(printTermLanguage('de-AT')).toBe(
    `import { stemmer as stem } from '@orama/stemmers/german'\nexport const termLanguage = { tag: "de-AT", stem, endings: ["e","n","en","er","es","s","em","ern"] }`,
  )
  expect(printTermLanguage('ja')).toBe(
    'export const termLanguage = { tag: "ja", stem: (word) => word, endings: [] }',
  )
})
