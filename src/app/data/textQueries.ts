import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { OwnText } from '../../shared/prose/ownText.ts'
import { NotFound } from './notFound.ts'
import { pageKeys } from './pageKeys.ts'
import { load, manifestQuery } from './queries.ts'

/** A page that the publisher has written. */
export const textQuery = (slug: string) =>
  queryOptions({ queryKey: pageKeys.text(slug), queryFn: ({ client }) => loadText(client, slug) })

async function loadText(client: QueryClient, slug: string): Promise<OwnText> {
  const { texts = {} } = await client.ensureQueryData(manifestQuery)
  // Addresses come from outside: `__proto__` is no page.
  const file = Object.hasOwn(texts, slug) ? texts[slug] : undefined
  if (file === undefined) throw new NotFound('page')
  return load(client, file, 'text')
}
