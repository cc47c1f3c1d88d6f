/** Made-up events, and the reports that outlets have of them: sentences of invented names, so that chance makes no two alike. */
import type { FeedEntry } from '../../../testing/feedHost.ts'

/** Numbers between 0 and 1 that are the same in each run, by the generator mulberry32. */
export function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const pick = <T>(from: readonly T[], chance: () => number): T => {
  const found = from[Math.floor(chance() * from.length)]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

const SYLLABLES =
  'ba cor del fen gri hol jun kar lim mor nev os pel quin ros sut tav ulm vor wen yar zel'.split(
    ' ',
  )

/** A word that is none. */
const madeUpWord = (chance: () => number): string =>
  Array.from({ length: 3 }, () => pick(SYLLABLES, chance)).join('')

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** What happens again and again, with other people elsewhere. */
const THINGS =
  'bridge harbour festival railway orchard museum reactor theatre vineyard airport'.split(' ')
const DEEDS =
  'opens closes rebuilds floods sells inspects celebrates defends abandons measures'.split(' ')

/** What an event is told by: who and where is rare, what is done to what is not. */
export interface MadeUpEvent {
  readonly person: string
  readonly place: string
  readonly thing: string
  readonly deed: string
  readonly number: number
}

export function madeUpEvent(chance: () => number): MadeUpEvent {
  return {
    person: `${capital(madeUpWord(chance))} ${capital(madeUpWord(chance))}`,
    place: capital(madeUpWord(chance)),
    thing: pick(THINGS, chance),
    deed: pick(DEEDS, chance),
    number: 100 + Math.floor(chance() * 900),
  }
}

const TITLES: readonly ((event: MadeUpEvent) => string)[] = [
  ({ person, place, thing, deed }) => `${person} ${deed} the ${thing} of ${place}`,
  ({ person, place, thing, deed }) => `${place}: ${thing} to be ${deed}, says ${person}`,
  ({ person, place, thing, deed }) => `How ${person} ${deed} ${place} and its ${thing}`,
  ({ person, place, thing, deed, number }) =>
    `${number} in ${place} see ${person} ${deed} ${thing}`,
]

/** What an outlet reports of an event, in words of its own. */
export function reportOf(
  event: MadeUpEvent,
  outlet: string,
  time: number,
  chance: () => number,
): FeedEntry {
  const { person, place, thing, deed, number } = event
  return {
    title: pick(TITLES, chance)(event),
    link: `https://${outlet}/${time}/${thing}-${deed}-${Math.floor(chance() * 1e6)}`,
    excerpt: `In ${place} ${person} ${deed} a ${thing}, ${number} people have told ${capital(outlet.split('.')[0] ?? '')}.`,
    published: new Date(time).toUTCString(),
  }
}
