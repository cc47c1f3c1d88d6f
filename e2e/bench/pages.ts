import * as v from 'valibot'

/** Addresses of one page of each kind, without the origin. */
export interface Pages {
  readonly feed: string
  /** The list of the largest topic. */
  readonly topic: string
  /** Of the newest stories with a picture, the one that has the most reports. */
  readonly story: string
  readonly topics: string
  /** The hottest stories. */
  readonly top: string
  readonly publishers: string
  /** The largest. */
  readonly publisher: string
  readonly archive: string
  /** The newest month. */
  readonly month: string
  /** The newest day. */
  readonly day: string
}

/** The newest stories are finished HTML in any build. */
const STORIES = 100

const manifestSchema = v.object({
  schema: v.literal(3),
  newest: v.string(),
  feed: v.object({ indexes: v.array(v.string()) }),
  largest: v.array(v.object({ slug: v.string() })),
  publishers: v.string(),
})
const publishersSchema = v.object({ publishers: v.array(v.object({ domain: v.string() })) })
const indexSchema = v.object({ pages: v.array(v.string()) })
const summarySchema = v.object({
  id: v.string(),
  relatedCount: v.number(),
  picture: v.optional(v.unknown()),
})
const pageSchema = v.object({ stories: v.array(summarySchema) })
type Summary = v.InferOutput<typeof summarySchema>

/**
 * Chooses a page of each kind from the bundle of a site that is served.
 *
 * @param origin of the site
 * @throws Error where the site has no topic, or no recent story with a picture
 */
export async function choosePages(origin: string): Promise<Pages> {
  const manifest = v.parse(manifestSchema, await bundleFile(origin, 'manifest.json'))
  const topic = manifest.largest[0]
  const [story] = (await newestStories(origin, manifest.feed.indexes))
    .filter((each) => each.picture !== undefined)
    .toSorted((a, b) => b.relatedCount - a.relatedCount)
  if (topic === undefined || story === undefined) throw new Error(`${origin} has too little news`)
  const [year, month] = manifest.newest.split('-')
  const { publishers } = v.parse(publishersSchema, await bundleFile(origin, manifest.publishers))
  const [publisher] = publishers
  return {
    feed: '/',
    topic: `/topic/${encodeURIComponent(topic.slug)}`,
    story: `/news/${encodeURIComponent(story.id)}`,
    topics: '/topics',
    top: '/top',
    publishers: '/publishers',
    publisher: `/publisher/${encodeURIComponent(publisher?.domain ?? '')}`,
    archive: '/archive',
    month: `/archive/${year}/${month}`,
    day: `/day/${manifest.newest.slice(0, '2020-11-18'.length)}`,
  }
}

/** Pages are listed from the oldest story. */
async function newestStories(origin: string, indexes: readonly string[]): Promise<Summary[]> {
  const stories: Summary[] = []
  for (const index of indexes.toReversed()) {
    const { pages } = v.parse(indexSchema, await bundleFile(origin, index))
    for (const page of pages.toReversed()) {
      if (stories.length >= STORIES) return stories
      stories.push(...v.parse(pageSchema, await bundleFile(origin, page)).stories)
    }
  }
  return stories
}

async function bundleFile(origin: string, name: string): Promise<unknown> {
  const response = await fetch(`${origin}/data/${name}`)
  if (!response.ok) throw new Error(`${response.url} is answered with ${response.status}`)
  return response.json()
}
