import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Reporters } from '../../../shared/publishers/reporterFiles.ts'
import { reportersFileOf } from '../../../shared/publishers/reportersFileOf.ts'
import { byManifest, load, manifestQuery } from '../../data/queries.ts'

/**
 * The publishers that report on a topic; none where they are so few that the bundle does not tell of them.
 *
 * @param slug of the topic
 */
export const reportersQuery = (slug: string) =>
  queryOptions({
    queryKey: ['reporters', slug],
    queryFn: ({ client }) => byManifest(client, () => loadReporters(client, slug)),
  })

async function loadReporters(client: QueryClient, slug: string): Promise<Reporters['publishers']> {
  const { reporters } = await client.ensureQueryData(manifestQuery)
  if (reporters === undefined) return []
  const { files } = await load(client, reporters, 'reporterFiles')
  const file = files[reportersFileOf(slug, files.length)]
  if (file === undefined) return []
  const { topics } = await load(client, file, 'reporters')
  return topics.find((topic) => topic.slug === slug)?.publishers ?? []
}
