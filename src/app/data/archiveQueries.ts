import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Archive } from '../../shared/archive/archiveFiles.ts'
import type { MonthStories } from '../../shared/pageData.ts'
import { NotFound } from './notFound.ts'
import { pageKeys } from './pageKeys.ts'
import { byManifest, load, manifestQuery } from './queries.ts'

async function loadArchive(client: QueryClient): Promise<Archive> {
  const manifest = await client.ensureQueryData(manifestQuery)
  return load(client, manifest.archive, 'archive')
}

/** All years and months that have stories. */
export const archiveQuery = queryOptions({
  queryKey: pageKeys.archive,
  queryFn: ({ client }) => byManifest(client, () => loadArchive(client)),
})

/**
 * The stories of a month.
 *
 * @param month such as `2020-11`
 * @param part counted from the month's oldest story; undefined for the newest
 */
export const monthQuery = (month: string, part: number | undefined) =>
  queryOptions({
    queryKey: pageKeys.month(month, part),
    queryFn: ({ client }) => byManifest(client, () => loadMonth(client, month, part)),
  })

async function loadMonth(
  client: QueryClient,
  name: string,
  asked: number | undefined,
): Promise<MonthStories> {
  const { years } = await loadArchive(client)
  const months = years.flatMap((year) => year.months)
  const index = months.findIndex(({ month }) => month === name)
  const month = months[index]
  const part = asked ?? month?.parts.length ?? 0
  const file = month?.parts[part - 1]
  if (month === undefined || file === undefined) throw new NotFound('month')
  const { stories } = await load(client, file, 'monthPart')
  const later = months[index - 1]?.month
  const earlier = months[index + 1]?.month
  return {
    count: month.count,
    part,
    parts: month.parts.length,
    stories,
    ...(later !== undefined && { later }),
    ...(earlier !== undefined && { earlier }),
  }
}
