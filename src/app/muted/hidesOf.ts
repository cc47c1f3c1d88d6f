import { termLanguage } from 'virtual:broadsheet/terms'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Summary } from '../../shared/bundle.ts'
import { anyOf, phraseQuery } from '../../shared/find/asking/wordQuery.ts'
import { filterStories } from '../../shared/find/filters/filterStories.ts'
import { type Filters, NO_FILTERS } from '../../shared/find/filters/filters.ts'
import { newestFirst, storiesWith } from '../../shared/find/filters/matches.ts'
import { dayName, numbersOfDays, storyDays } from '../../shared/find/storyDays.ts'
import { termsOf } from '../../shared/find/termsOf.ts'
import type { Mute } from '../../shared/kept/concerns.ts'
import { publishersQuery } from '../data/publisherQueries.ts'
import { byManifest } from '../data/queries.ts'
import { archiveOf } from '../filters/filterQueries.ts'
import { cardsOf, loadRoot } from '../find/findQueries.ts'
import { searchStories } from '../find/searchStories.ts'
import { mutingOf } from './match/muting.ts'

/** What a mute hides of all stories here. */
export interface Hides {
  readonly count: number
  /** Whether it hides exactly so many; else no more than these. */
  readonly isExact: boolean
  /** How many of them are of the days up to today, see `LATELY`. */
  readonly lately: number
  /** The newest of them. */
  readonly examples: readonly Summary[]
  /** Of how many stories of others it hides reports. */
  readonly reports: number
}

/** So many days (UTC) up to today are lately: a site that has had no news for long hides nothing lately. */
const LATELY = 30
const DAY = 86_400_000
const EXAMPLES = 3
/** So many stories are looked at one by one, as some 3 KB are loaded for each. */
const MOST_LOOKED_AT = 32

/** What a mute hides, by the files that filter and search: nothing of the stories but the examples is loaded. */
export const hidesQuery = (mute: Omit<Mute, 'until'>) =>
  queryOptions({
    queryKey: ['hides', mute.kind, mute.what],
    queryFn: ({ client }) => byManifest(client, () => hidesOf(client, mute)),
  })

async function hidesOf(client: QueryClient, mute: Omit<Mute, 'until'>): Promise<Hides> {
  const from = await firstLately(client)
  if (mute.kind === 'words') return hiddenByWords(client, mute, from)
  const { numbers, reports } =
    mute.kind === 'topic'
      ? { numbers: await numbersOf(client, { topics: [mute.what] }), reports: 0 }
      : await hiddenOfPublisher(client, mute.what)
  return {
    count: numbers.length,
    isExact: true,
    lately: latelyIn(numbers, from),
    examples: await cardsOf(client, numbers.slice(0, EXAMPLES)),
    reports,
  }
}

/** The number of the first story that lies in the last days. */
async function firstLately(client: QueryClient): Promise<number> {
  const days = storyDays((await loadRoot(client)).segments)
  const today = Math.floor(Date.now() / DAY)
  return numbersOfDays(days, dayName(today - LATELY + 1), undefined).from
}

const latelyIn = (numbers: readonly number[], from: number): number =>
  numbers.filter((number) => number >= from).length

/**
 * What mutes of topics and publishers hide, by the numbers of the stories: for what knows no more of a story than its place.
 */
export async function hiddenNumbers(client: QueryClient, mutes: readonly Mute[]) {
  const [days, ...hidden] = await Promise.all([
    loadRoot(client).then(({ segments }) => storyDays(segments)),
    ...mutes.map(({ kind, what }) =>
      kind === 'topic'
        ? numbersOf(client, { topics: [what] })
        : kind === 'publisher'
          ? aloneOf(client, what)
          : [],
    ),
  ])
  return { days, numbers: new Set(hidden.flat()) }
}

/** Numbers of the stories that filters leave, the newest first. */
async function numbersOf(client: QueryClient, filters: Partial<Filters>): Promise<number[]> {
  const matches = await filterStories(await archiveOf(client), { ...NO_FILTERS, ...filters })
  return [...newestFirst(storiesWith(matches))]
}

/** A publisher's stories that nobody else has. */
async function aloneOf(client: QueryClient, domain: string): Promise<number[]> {
  const [all, reported] = await Promise.all([
    numbersOf(client, { publishers: [domain] }),
    numbersOf(client, { publishers: [domain], coverage: 1 }),
  ])
  const others = new Set(reported)
  return all.filter((number) => !others.has(number))
}

/** These, and of how many stories of others it has reports. */
async function hiddenOfPublisher(client: QueryClient, domain: string) {
  const [numbers, { publishers }] = await Promise.all([
    aloneOf(client, domain),
    client.ensureQueryData(publishersQuery),
  ])
  return { numbers, reports: publishers.find((each) => each.domain === domain)?.covered ?? 0 }
}

const UNKNOWN: Hides = { count: 0, isExact: false, lately: 0, examples: [], reports: 0 }

/** The index knows words by their stems: what it finds has the words, or others of the same stem. */
async function hiddenByWords(
  client: QueryClient,
  mute: Omit<Mute, 'until'>,
  from: number,
): Promise<Hides> {
  const query = anyOf(
    (['title', 'excerpt'] as const).map((field) =>
      phraseQuery(mute.name, { language: termLanguage, field }, false),
    ),
  )
  // The index has no word for what is only part of others, such as the l of l'avenir.
  if (termsOf(mute.name, termLanguage).length === 0) return UNKNOWN
  const { numbers } = await searchStories(client, query, { order: 'newest', isExact: true })
  const looked = [...numbers.subarray(0, MOST_LOOKED_AT)]
  const { hidesStory } = mutingOf([mute], () => new Set())
  const cards = await cardsOf(client, looked)
  const hidden = cards.flatMap((story, i) =>
    hidesStory(story) ? { story, number: looked[i] ?? 0 } : [],
  )
  const rest = numbers.subarray(looked.length)
  return {
    count: hidden.length + rest.length,
    isExact: rest.length === 0,
    lately: latelyIn([...hidden.map(({ number }) => number), ...rest], from),
    examples: hidden.slice(0, EXAMPLES).map(({ story }) => story),
    reports: 0,
  }
}
