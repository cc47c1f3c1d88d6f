import fc from 'fast-check'
import { expect, test } from 'vitest'
import { termLanguageOf } from '../../shared/find/stemmers.ts'
import { termsOf } from '../../shared/find/termsOf.ts'
import { excerptAt, markText } from './markText.ts'

const ENGLISH = termLanguageOf('en')

/** A text with its marks in brackets. */
const marked = (text: string, query: string, tag = 'en'): string => {
  const language = termLanguageOf(tag)
  const marks = [{ terms: new Set(termsOf(query, language)), field: undefined }]
  return markText(text, 'title', marks, language)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('')
}

test('words are marked in all their forms, as they are written', () => {
  expect(marked('Robots walk; a ROBOT’s café', 'robot cafe')).toBe(
    '[Robots] walk; a [ROBOT’s] [café]',
  )
})

test('characters beside one another are marked together', () => {
  expect(marked('日本の人工知能が', '人工知能', 'ja')).toBe('日本の[人工知能]が')
})

test('what was looked for elsewhere is not marked', () => {
  const marks = [{ terms: new Set(['robot']), field: 'topics' as const }]
  expect(markText('Robot', 'title', marks, ENGLISH)).toEqual([{ text: 'Robot', isMarked: false }])
})

test('the parts are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
      expect(marked(text, query).replace(/[[\]]/g, '')).toBe(text.replace(/[[\]]/g, ''))
    }),
  )
})

test('a long text is cut to where its first word was found', () => {
  const long = `${'word '.repeat(60)}robots walk`
  const marks = [{ terms: new Set(['robot']), field: undefined }]
  const parts = excerptAt(markText(long, 'excerpt', marks, ENGLISH))
  expect(parts.map(({ text }) => text).join('')).toMatch(/^… (word ){5,13}robots walk$/)
  expect(excerptAt(markText(long, 'excerpt', [], ENGLISH))).toHaveLength(1)
})
