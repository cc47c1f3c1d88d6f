import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { DataOf } from '../../shared/pageData.ts'
import type { CoveredPeriod } from '../../shared/top/coveredPeriod.ts'
import type { Period } from '../../shared/top/period.ts'
import { NotFound } from './notFound.ts'
import { pageKeys } from './pageKeys.ts'
import { byManifest, load, manifestQuery } from './queries.ts'

/** What a page of the hottest stories shows. */
export type TopData = Pick<DataOf<'top'>, 'top' | 'ranking'>

/** The hottest stories, now or of a period. */
export const topQuery = (period: Period) =>
  queryOptions({
    queryKey: pageKeys.top(period),
    queryFn: ({ client }) => byManifest(client, () => loadTop(client, period)),
  })

async function loadTop(client: QueryClient, period: Period): Promise<TopData> {
  const manifest = await client.ensureQueryData(manifestQuery)
  const top = await load(client, manifest.top, 'top')
  const file = top.periods.find((each) => each.period === period)?.ranking
  if (file === undefined) throw new NotFound('page')
  return { top, ranking: await load(client, file, 'ranking') }
}

/** What a page of the most covered stories shows. */
export type CoveredData = Pick<DataOf<'covered'>, 'top' | 'covered'>

/** The most covered stories of a period. */
export const coveredQuery = (period: CoveredPeriod) =>
  queryOptions({
    queryKey: pageKeys.covered(period),
    queryFn: ({ client }) => byManifest(client, () => loadCovered(client, period)),
  })

async function loadCovered(client: QueryClient, period: CoveredPeriod): Promise<CoveredData> {
  const manifest = await client.ensureQueryData(manifestQuery)
  const top = await load(client, manifest.top, 'top')
  const file = top.covered.find((each) => each.period === period)?.covered
  if (file === undefined) throw new NotFound('page')
  return { top, covered: await load(client, file, 'covered') }
}
