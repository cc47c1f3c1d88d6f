import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { DataOf } from '../../shared/pageData.ts'
import type { Period } from '../../shared/top/period.ts'
import { NotFound } from './notFound.ts'
import { byManifest, load, manifestQuery } from './queries.ts'
import { shownSummaries } from './shownImages.ts'
import { topKey } from './topKey.ts'

/** What a page of the hottest stories shows. */
export type TopData = Pick<DataOf<'top'>, 'top' | 'ranking'>

/** The hottest stories, now or of a period, with the images that the site's policy lets browsers load. */
export const topQuery = (period: Period) =>
  queryOptions({
    queryKey: topKey(period),
    queryFn: ({ client }) => byManifest(client, () => loadTop(client, period)),
    select: shownTop,
  })

async function loadTop(client: QueryClient, period: Period): Promise<TopData> {
  const manifest = await client.ensureQueryData(manifestQuery)
  const top = await load(client, manifest.top, 'top')
  const file = top.periods.find((each) => each.period === period)?.ranking
  if (file === undefined) throw new NotFound('page')
  return { top, ranking: await load(client, file, 'ranking') }
}

function shownTop({ top, ranking }: TopData): TopData {
  const stories = shownSummaries(ranking.ranked.map(({ story }) => story))
  const ranked = ranking.ranked.map((each, i) => ({ ...each, story: stories[i] ?? each.story }))
  return { top, ranking: { ranked } }
}
