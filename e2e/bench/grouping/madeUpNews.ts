import type { KnownEvent, Reported } from '../../../src/plugin/gather/group/grouping.ts'

/** So many words, as a language has them; some of them are names. */
const WORDS = 60_000
const SYLLABLES = 'ba co di fu ge ha il jo ka lu me no or pi qua re si to un va we xi yo za'.split(
  ' ',
)
const OUTLETS = 300
const LARGEST_EVENT = 50
const HOUR = 3_600_000
/** The latest report is of then. */
const NOW = Date.UTC(2026, 2, 2)

/** A report, and the event that it is of. */
export interface MadeUp extends Reported {
  readonly event: string
}

/** A small generator of numbers that is the same on every machine (Park and Miller's). */
export function generator(seed: number): () => number {
  let state = seed % 2147483647 || 1
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

function wordAt(rank: number): string {
  let word = ''
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? ''
  }
  return word
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/**
 * Made-up news: words are as frequent as those of a language (Zipf's law), events have 1 to 50 reports, most of them one, which come within two days and
 * say some of what the event has: its names, numbers and words.
 *
 * @param hours before now that the first report may be of
 */
export function madeUpNews(count: number, hours: number, seed = 1): MadeUp[] {
  const random = generator(seed)
  // The first numbers are as small as the seed.
  for (let i = 0; i < 9; i++) random()
  const int = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
  const common = () => wordAt(Math.floor(WORDS ** random()) - 1)
  const name = () => capital(wordAt(Math.floor((WORDS / 3) ** random()) + WORDS))
  const reports: MadeUp[] = []
  for (let event = 0; reports.length < count; event++) {
    const size = Math.min(LARGEST_EVENT, Math.floor(1 / random() ** 0.8), count - reports.length)
    const own = [
      ...Array.from({ length: 5 }, name),
      ...Array.from({ length: 9 }, common),
      `${int(2, 4000)}`,
    ]
    const begins = NOW - random() * hours * HOUR
    const sentence = (length: number) =>
      Array.from({ length }, () => {
        const chance = random()
        if (chance < 0.35) return own[Math.floor(random() * own.length)] ?? ''
        return chance < 0.42 ? name() : common()
      }).join(' ')
    for (let i = 0; i < size; i++) {
      const outlet = `outlet-${Math.floor(OUTLETS ** random())}.example`
      reports.push({
        key: `${outlet}/${seed}/${event}-${i}`,
        event: `${seed}-${event}`,
        title: capital(sentence(int(6, 11))),
        excerpt: `${capital(sentence(int(15, 40)))}.`,
        time: Math.min(NOW, Math.floor(begins + random() * 48 * HOUR)),
        language: 'en',
        outlet,
      })
    }
  }
  return reports
}

/** The events that reports are of, as the robot knows them. */
export const eventsOf = (reports: readonly MadeUp[]): KnownEvent[] =>
  [...Map.groupBy(reports, ({ event }) => event)].map(([id, of]) => ({ id, reports: of }))
