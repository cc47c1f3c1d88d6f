import type { TextField } from '../query.ts'
import { bitOf, FIELD_BITS, type Occurrence, timesOf } from '../terms/occurrence.ts'

/** What a word counts by the field it is in: BM25F, of which the lengths are left out, as fields are about equally long. */
const WEIGHTS: Record<TextField, number> = {
  title: 6,
  excerpt: 2,
  publisher: 2,
  topics: 2,
  coverage: 1,
}
const SATURATION = 2

const TITLE = bitOf('title')
const OTHERS = ['excerpt', 'coverage'] as const

function weigh(occurrence: Occurrence): number {
  let sum = 0
  for (const field of ['title', 'excerpt', 'publisher', 'topics', 'coverage'] as const) {
    if (occurrence & bitOf(field)) sum += WEIGHTS[field]
  }
  const repeated = OTHERS.some((field) => occurrence & bitOf(field)) ? timesOf(occurrence) - 1 : 0
  return sum + repeated * WEIGHTS.coverage
}

const COUNT = 1 << (FIELD_BITS + 2)
const BY_OCCURRENCE = Float32Array.from({ length: COUNT }, (_, occurrence) => weigh(occurrence))

/** The weight of an occurrence. */
export const weightOf = (occurrence: Occurrence): number => BY_OCCURRENCE[occurrence] ?? 0

/** The weight of a term in the headline, and of one that is only known to be somewhere else. */
export const TITLE_WEIGHT = weightOf(TITLE)
export const ELSEWHERE_WEIGHT = 1.5

/** From 0 to 1. */
export const saturated = (weight: number): number => weight / (weight + SATURATION)

/** How much it says that a story has a word. */
export const rarity = (having: number, all: number): number =>
  Math.log(1 + (all - having + 0.5) / (having + 0.5))

const AGE_WEIGHT = 0.3
const HALVED_AFTER_DAYS = 365

/** What a story's age makes of its score: news counts more, old stories are not lost. */
export const ageFactor = (days: number): number =>
  1 + AGE_WEIGHT * 2 ** (-Math.max(0, days) / HALVED_AFTER_DAYS)
