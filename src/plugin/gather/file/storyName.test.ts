import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPlainName } from '../../../shared/plainName.ts'
import { isStoryName } from '../../check/story/fileName.ts'
import { anyText, gatheredReport, gatheredStory } from '../../testing/gatheredStories.ts'
import { storyName } from './storyName.ts'

const named = (title: string, language = 'en', taken: readonly string[] = []): string =>
  storyName(
    gatheredStory({ report: gatheredReport({ title }) }),
    (name) => taken.includes(name.toLowerCase()),
    language,
  )

test.each([
  ['Glass bridge opens to walkers', 'en', '2024-04-05-glass-bridge-opens-to-walkers.md'],
  ['Café & más: C++', 'en', '2024-04-05-cafe-and-mas-c-plus-plus.md'],
  ['Brücke über die Schlucht', 'de', '2024-04-05-brücke-über-die-schlucht.md'],
  ['ガラスの橋が開通', 'ja', '2024-04-05-ガラスの橋が開通.md'],
  ['افتتاح الجسر', 'ar', '2024-04-05-افتتاح-الجسر.md'],
  ['❤️ wins 1️⃣', 'en', '2024-04-05-wins-1.md'],
  ['!?', 'en', '2024-04-05-story.md'],
  [
    `${'Long word '.repeat(8)}end`,
    'en',
    '2024-04-05-long-word-long-word-long-word-long-word-long-word.md',
  ],
])('%s', (title, language, name) => {
  expect(named(title, language)).toBe(name)
})

test('where a name is taken, a number comes after it', () => {
  expect(named('A b', 'en', ['2024-04-05-a-b.md', '2024-04-05-a-b-2.md'])).toBe(
    '2024-04-05-a-b-3.md',
  )
})

test('every host can serve a name, whatever the headline', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyText, fc.string({ unit: 'binary', minLength: 60, maxLength: 90 })),
      (title) => {
        const id = named(title || 'A').slice(0, -3)
        expect(isPlainName(`${id}-99`) && isStoryName(id)).toBe(true)
        expect(id).toBe(id.normalize('NFC'))
        expect(id).not.toMatch(/--|-$|[\p{Lu}\p{Cf}]/u)
      },
    ),
  )
})
