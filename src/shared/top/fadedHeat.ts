import { dayOf } from '../dates.ts'

/**
 * What is left of a story's heat: half of it after each half-life.
 *
 * Why halves: of two stories, both of which fade by the same share from day to day, the hotter one stays the hotter one. So
 * news that arrives finds its place among the others, and these keep their order. Other formulas, such as heat by a power of
 * the age, let stories overtake one another by growing old.
 *
 * @param heat from 0 on
 * @param age in days, from 0 on
 * @param halfLife in days, above 0
 */
export const fadedHeat = (heat: number, age: number, halfLife: number): number =>
  heat * 2 ** (-age / halfLife)

/**
 * How many days one date lies before another: whole ones, of the calendar (UTC), as of many stories only the day is known.
 * 0 where it does not lie before it.
 */
export const daysBefore = (iso: string, newest: string): number =>
  Math.max(0, dayNumber(newest) - dayNumber(iso))

const DAY_MILLISECONDS = 86_400_000

const dayNumber = (iso: string): number => Date.parse(dayOf(iso)) / DAY_MILLISECONDS
