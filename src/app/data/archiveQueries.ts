import { type QueryClient, queryOptions } from '@tanstack/react-query'
import {
  type Archive,
  type ArchiveEntry,
  type ArchiveMonth,
  archiveSchema,
  monthPartSchema,
} from '../../shared/bundle.ts'
import { NotFound } from './notFound.ts'
import { load, manifestQuery } from './queries.ts'

async function loadArchive(client: QueryClient): Promise<Archive> {
  const manifest = await client.ensureQueryData(manifestQuery)
  return load(client, manifest.archive, archiveSchema)
}

/** All years and months that have stories. */
export const archiveQuery = queryOptions({
  queryKey: ['archive'],
  queryFn: ({ client }) => loadArchive(client),
})

/** A part of a month's stories, and what is beside it. */
export interface MonthPart {
  /** Stories in the whole month. */
  readonly count: number
  /** Number of this part, counted from the month's oldest story. */
  readonly part: number
  readonly parts: number
  /** Newest first. */
  readonly stories: readonly ArchiveEntry[]
  /** The next month that has stories. */
  readonly later: ArchiveMonth | undefined
  /** The month before that has stories. */
  readonly earlier: ArchiveMonth | undefined
}

/**
 * The stories of a month.
 *
 * @param month such as `2020-11`
 * @param part counted from the month's oldest story; undefined for the newest
 */
export const monthQuery = (month: string, part: number | undefined) =>
  queryOptions({
    queryKey: ['month', month, part ?? 'newest'],
    queryFn: ({ client }) => loadMonth(client, month, part),
  })

async function loadMonth(
  client: QueryClient,
  name: string,
  asked: number | undefined,
): Promise<MonthPart> {
  const { years } = await loadArchive(client)
  const months = years.flatMap((year) => year.months)
  const place = months.findIndex(({ month }) => month === name)
  const month = months[place]
  const part = asked ?? month?.parts.length ?? 0
  const file = month?.parts[part - 1]
  if (month === undefined || file === undefined) throw new NotFound('month')
  const { stories } = await load(client, file, monthPartSchema)
  return {
    count: month.count,
    part,
    parts: month.parts.length,
    stories,
    later: months[place - 1],
    earlier: months[place + 1],
  }
}
