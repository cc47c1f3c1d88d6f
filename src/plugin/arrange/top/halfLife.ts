/** Half-lives that people have words for, in days. */
const HALF_LIVES = [1, 2, 4, 7, 14, 30, 60, 120, 365, 730, 1825]
const LONGEST = 3650

/** While so many stories arrive, heat fades to its half. */
const PACE = 25

/**
 * In how many days heat fades to its half: about as many as the site takes for 25 stories. Where fifty arrive each day,
 * yesterday is old; where it is one a month, half a year is not, and a fixed half-life would make the order nothing but that
 * of the dates.
 *
 * @param ages in days of all stories, the newest first
 */
export function halfLifeOf(ages: readonly number[]): number {
  const pace = ages[Math.min(PACE, ages.length) - 1] ?? 0
  return HALF_LIVES.find((days) => days >= pace) ?? LONGEST
}
