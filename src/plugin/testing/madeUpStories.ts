/** Stories of made-up words, for searching. */
import type { StoryText } from './searchIndex.ts'

/** Words of which the first are in most stories and the last in few. */
export const MADE_UP_WORDS = Array.from(
  { length: 300 },
  (_, i) => `${'kmprst'[i % 6]}${'aeiou'[i % 5]}x${i}q`,
)

/** A small generator of numbers that is the same on every machine. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

/** Made-up stories of a few years, with words of all degrees of rarity. */
export function madeUpStories(count: number): StoryText[] {
  const random = generator(7)
  const word = () => MADE_UP_WORDS[Math.floor(MADE_UP_WORDS.length * random() ** 4)] ?? ''
  const words = (least: number, most: number) =>
    Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, word)
  return Array.from({ length: count }, (_, i) => ({
    title: words(1, 6).join(' '),
    excerpt: words(1, 12).join(' '),
    publisher: words(1, 2).join(' '),
    topics: words(0, 3),
    coverage: Array.from({ length: Math.floor(random() * 3) }, () => words(1, 4).join(' ')),
    type: random() < 0.1 ? ('video' as const) : ('article' as const),
    day: new Date(Date.UTC(2018, 0, 1 + Math.floor(i * 1.9))).toISOString().slice(0, 10),
  }))
}
