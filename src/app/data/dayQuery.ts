import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { ArchiveMonth } from '../../shared/archive/archiveFiles.ts'
import type { DayStories, DayStory, MonthDays } from '../../shared/archive/dayFiles.ts'
import type { Manifest } from '../../shared/bundle.ts'
import { monthOf } from '../../shared/dates.ts'
import { DAY_PART } from '../../shared/paging.ts'
import { NotFound } from './notFound.ts'
import { pageKeys } from './pageKeys.ts'
import { byManifest, fileAt, load, manifestQuery } from './queries.ts'

/**
 * A part of the stories of a day. A day without stories, or a text that is no
 * day, has none, and the nearest days beside it.
 *
 * @param day as an address has it
 * @param part from 1
 */
export const dayQuery = (day: string, part: number) =>
  queryOptions({
    queryKey: pageKeys.day(day, part),
    queryFn: ({ client }) => byManifest(client, () => loadDay(client, day, part)),
  })

async function loadDay(client: QueryClient, day: string, part: number): Promise<DayStories> {
  const manifest = await client.ensureQueryData(manifestQuery)
  const { years } = await load(client, manifest.archive, 'archive')
  const months = years.flatMap((year) => year.months)
  const month = months.find((each) => each.month === monthOf(day))
  const of = month && (await load(client, month.days, 'monthDays'))
  const beside = await daysBeside(client, months, of, day)
  const ranked = of?.days.find((each) => each.day === day)?.ranked
  if (!of || !ranked) return { count: 0, part: 1, parts: 0, ...beside, stories: [] }
  const parts = Math.ceil(ranked.length / DAY_PART)
  if (part > parts) throw new NotFound('page')
  const before = months.filter((each) => each.month < monthOf(day)).map(({ count }) => count)
  const earlier = of.days.filter((each) => each.day < day).map((each) => each.ranked.length)
  const older = [...before, ...earlier].reduce((sum, each) => sum + each, 0)
  const stories = await Promise.all(
    ranked
      .slice((part - 1) * DAY_PART, part * DAY_PART)
      .map(async ([place, outlets, distinct]) => ({
        story: await storyNumbered(client, manifest, older + place),
        outlets,
        distinct,
      })),
  )
  return { count: ranked.length, part, parts, ...beside, stories }
}

/** The story of the feed that has so many older ones. */
async function storyNumbered(
  client: QueryClient,
  { feed, pageSize }: Manifest,
  number: number,
): Promise<DayStory['story']> {
  const page = Math.floor(number / pageSize) + 1
  const file = await fileAt(client, feed, pageSize, { page, shown: 0 })
  const { stories } = await load(client, file, 'page')
  const story = stories[stories.length - 1 - (number % pageSize)]
  if (!story) throw new NotFound('page')
  return story
}

/**
 * The nearest days with stories. Texts are compared: the address may name no day.
 *
 * @param of the days of its month, if it has any
 */
async function daysBeside(
  client: QueryClient,
  newestFirst: readonly ArchiveMonth[],
  of: MonthDays | undefined,
  day: string,
): Promise<Pick<DayStories, 'earlier' | 'later'>> {
  const daysOf = async (month: ArchiveMonth | undefined) =>
    month ? (await load(client, month.days, 'monthDays')).days : []
  const within = {
    earlier: of?.days.findLast((each) => each.day < day),
    later: of?.days.find((each) => each.day > day),
  }
  const [earlier, later] = await Promise.all([
    within.earlier ??
      daysOf(newestFirst.find(({ month }) => month < monthOf(day))).then((days) => days.at(-1)),
    within.later ??
      daysOf(newestFirst.findLast(({ month }) => month > monthOf(day))).then((days) => days[0]),
  ])
  return { ...(earlier && { earlier: earlier.day }), ...(later && { later: later.day }) }
}
