import { queryOptions } from '@tanstack/react-query'
import { NotFound } from '../data/notFound.ts'
import { pageKeys } from '../data/pageKeys.ts'
import { byManifest, load, manifestQuery } from '../data/queries.ts'

/** Where the news come from; there is no such page where no robot gathers them. */
export const sourcesQuery = queryOptions({
  queryKey: pageKeys.sources,
  queryFn: ({ client }) =>
    byManifest(client, async () => {
      const { sources } = await client.ensureQueryData(manifestQuery)
      if (sources === undefined) throw new NotFound('page')
      return load(client, sources, 'sources')
    }),
})
