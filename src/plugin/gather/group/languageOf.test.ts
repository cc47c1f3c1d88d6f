import { expect, test } from 'vitest'
import { languageOf } from './languageOf.ts'

test.each([
  ['en', 'Council approves a new bridge over the river'],
  ['de', 'Stadtrat stimmt für neue Brücke über den Fluss'],
  ['fr', 'Le conseil approuve un nouveau pont sur la rivière'],
  ['es', 'El ayuntamiento aprueba un nuevo puente sobre el río'],
  ['pt', 'Câmara aprova nova ponte sobre o rio'],
  ['ar', 'مجلس المدينة يوافق على جسر جديد فوق النهر'],
  ['ru', 'Городской совет одобрил новый мост через реку'],
  ['ja', '市議会が新しい橋を承認'],
])('a headline is recognised as %s: %s', (language, headline) => {
  expect(languageOf(headline)).toBe(language)
})

test.each(['', '2:1', 'Museum reopens', '—', 'Wow!'])('"%s" may be in any language', (text) => {
  expect(languageOf(text)).toBeUndefined()
})
