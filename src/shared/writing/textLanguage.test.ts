import { describe, expect, test } from 'vitest'
import { foreignLanguage, lettersOf } from './textLanguage.ts'

describe('the language of a text', () => {
  test.each([
    ['en', 'Café Müller opens', undefined],
    ['en', 'OpenAI تعلن عن نموذج جديد!', 'und-Arab'],
    ['en', 'Новости дня', 'und-Cyrl'],
    ['en', '今日のニュース', 'ja'],
    ['en', '东京今天下雨', 'und-Hani'],
    ['en', '오늘의 뉴스', 'ko'],
    ['en', 'ข่าววันนี้', 'th'],
    ['en', 'ዜና ዛሬ', 'und'],
    ['en', 'The word שלום means peace', undefined],
    ['en', '2024 – 2025', undefined],
    ['ar', 'خبر اليوم', undefined],
    ['ar', 'Harbour trains roll again', 'und-Latn'],
    ['ja', '今日のニュース', undefined],
    ['ja', 'OpenAIの新しいモデル', undefined],
    ['ja', '오늘의 뉴스', 'ko'],
    ['ko', '今日 뉴스', undefined],
    ['zh-TW', '東京今天下雨', undefined],
    ['sr-Latn', 'Vesti dana', undefined],
  ])('on a site in %s: %s is %s', (language, text, expected) => {
    expect(foreignLanguage(text, lettersOf(language))).toBe(expected)
  })
})

test('a language whose script Unicode does not know has all letters', () => {
  expect(foreignLanguage('خبر', lettersOf('en-Qaaa'))).toBeUndefined()
})

test('every tag is one', () => {
  const texts = ['a', 'ب', 'д', '东', 'ह', 'ש', '오', 'λ', 'ข', 'の', 'ዜ']
  for (const text of texts) {
    const tag = foreignLanguage(text, lettersOf('hy')) ?? ''
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
  }
})
