import { daysBefore, fadedHeat } from '../../../shared/top/fadedHeat.ts'
import { PERIODS, type Period, PLACE_PERIODS } from '../../../shared/top/period.ts'
import { DAYS } from '../../../shared/top/periodDays.ts'
import type { Hottest, Place } from '../../../shared/top/place.ts'
import type { ArrangedStory } from '../arrangement.ts'
import { halfLifeOf } from './halfLife.ts'
import { heatOf } from './heatOf.ts'

/** The hottest stories, and how they were found. */
export interface ArrangedTop {
  /** In days; see `halfLifeOf`. */
  readonly halfLife: number
  readonly periods: readonly RankedPeriod[]
  /** What lists mark. */
  readonly hottest: Hottest
}

/** The hottest stories of a period. */
export interface RankedPeriod {
  readonly period: Period
  /** How many stories they were chosen from. */
  readonly count: number
  /** The hottest first. */
  readonly ranked: readonly RankedStory[]
}

export interface RankedStory {
  readonly story: ArrangedStory
  /** Before it fades. */
  readonly heat: number
  readonly outlets: number
  readonly place: Place | undefined
}

/** How many stories a ranking has. */
const RANKED = 50
/** How many lists mark of each period. */
const MARKED = 3
/** To be the first of fewer is no distinction. */
const LEAST = 10

/**
 * Ranks the stories, now and in each period. The order is total: equally hot ones stand as in the feed, by date, heat and id.
 *
 * @param newestFirst all stories
 */
export function rankStories(newestFirst: readonly ArrangedStory[]): ArrangedTop {
  const newest = newestFirst[0]?.record.published ?? ''
  const ages = newestFirst.map(({ record }) => daysBefore(record.published, newest))
  const heats = newestFirst.map(heatOf)
  const halfLife = halfLifeOf(ages)
  const faded = heats.map((heat, i) => fadedHeat(heat, ages[i] ?? 0, halfLife))
  const chosen = PERIODS.map((period) => {
    const days = ages.findIndex((age) => age >= DAYS[period])
    const count = days === -1 ? ages.length : days
    return { period, count, indexes: hottest(period === 'now' ? faded : heats, count, RANKED) }
  })
  const places = placesOf(chosen, heats)
  const rankedOf = (index: number): RankedStory[] => {
    const story = newestFirst[index]
    if (!story) return []
    const { outlets } = story.coverage()
    return [{ story, heat: heats[index] ?? 0, outlets, place: places.get(index) }]
  }
  return {
    halfLife,
    periods: chosen.map(({ period, count, indexes }) => ({
      period,
      count,
      ranked: indexes.flatMap(rankedOf),
    })),
    hottest: Object.fromEntries(
      [...places].flatMap(([index, place]) => {
        const id = newestFirst[index]?.record.id
        return id === undefined || place.rank > MARKED ? [] : [[id, place]]
      }),
    ),
  }
}

/**
 * Indexes of the highest values, the highest first; of equal ones the lower index first. One pass: to sort a hundred
 * thousand stories for fifty would take ten times as long.
 *
 * @param count so many values are looked at
 */
export function hottest(values: readonly number[], count: number, most: number): number[] {
  const chosen: number[] = []
  for (let index = 0; index < count; index++) {
    const value = values[index] ?? 0
    const last = chosen[most - 1]
    if (last !== undefined && (values[last] ?? 0) >= value) continue
    const after = chosen.findLastIndex((other) => (values[other] ?? 0) >= value)
    chosen.splice(after + 1, 0, index)
    if (chosen.length > most) chosen.pop()
  }
  return chosen
}

type Chosen = Pick<RankedPeriod, 'period' | 'count'> & { readonly indexes: readonly number[] }

/**
 * The best place of each story that has one, of equal ones that in the longest period. A period that is no longer than a
 * shorter one, as the archive ends before it, has no places: they would only sound grander.
 */
function placesOf(chosen: readonly Chosen[], heats: readonly number[]): Map<number, Place> {
  const places = new Map<number, Place>()
  const telling = PLACE_PERIODS.flatMap((period) => {
    const found = chosen.find((each) => each.period === period)
    return found && found.count >= LEAST ? { ...found, period } : []
  }).filter(({ count }, i, all) => count > (all[i - 1]?.count ?? 0))
  for (const { period, indexes } of telling) {
    for (const [i, index] of indexes.entries()) {
      const rank = i + 1
      const best = places.get(index)?.rank ?? Number.POSITIVE_INFINITY
      if ((heats[index] ?? 0) > 0 && rank <= best) places.set(index, { rank, period })
    }
  }
  return places
}
