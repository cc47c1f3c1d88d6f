import type { ArticleRecord } from '../check/articleRecord.ts'
import type { ArrangedTopic } from './arrangement.ts'

/** What leads on from a story: stories of one of its topics, by the topic's slug, and of its publisher; the newest first. */
export interface Earlier {
  readonly sameTopic:
    | { readonly topic: string; readonly stories: readonly ArticleRecord[] }
    | undefined
  readonly samePublisher: readonly ArticleRecord[] | undefined
}

/** What has to be known of a story. */
export interface Leading {
  readonly record: ArticleRecord
  /** Slugs of its topics, in its file's order. */
  readonly topics: readonly { readonly slug: string }[]
  /** Ids of the stories that its page links already. */
  readonly linked: readonly (string | null | undefined)[]
}

/** So many of each. */
const SHOWN = 3
/** How far back it is looked for some that are not linked already: a story has up to 14 reports, few of which are here. */
const LOOKED_AT = 12

/**
 * The stories before each one, of its topic and of its publisher, the newest first. Looking at older stories only keeps all
 * pages as they are when news arrives: so the newest story leads to those before it, and the oldest to none.
 *
 * Of its topics that is taken which so far has the fewest stories, but enough of them: labels say much that is far from
 * what a story is about ("News"), and the rarer one says more. Topics have the stories of those below them, as their lists do.
 *
 * @param newestFirst all stories
 * @param topics none of them above itself
 * @returns in the same order
 */
export function earlierStories(
  newestFirst: readonly Leading[],
  topics: readonly ArrangedTopic[],
): Earlier[] {
  const byTopic = new Map(
    topics.map(({ slug, parent }) => [slug, { slug, parent, shelf: shelf() }]),
  )
  const byPublisher = new Map<string, ArticleRecord[]>()
  const found: Earlier[] = []
  for (const { record, topics, linked } of newestFirst.toReversed()) {
    const own = topics.flatMap(({ slug }) => byTopic.get(slug) ?? [])
    const chosen = narrowest(own)
    const ofTopic = chosen ? lastOf(chosen.shelf, (id) => linked.includes(id)) : []
    const isShown = (id: string) => linked.includes(id) || ofTopic.some((other) => other.id === id)
    const ofPublisher = lastOf(byPublisher.get(record.domain) ?? [], isShown)
    found.push({
      sameTopic:
        chosen && ofTopic.length > 0 ? { topic: chosen.slug, stories: ofTopic } : undefined,
      samePublisher: ofPublisher.length > 0 ? ofPublisher : undefined,
    })
    for (const first of own) {
      for (
        let topic: typeof first | undefined = first;
        topic;
        topic = byTopic.get(topic.parent ?? '')
      ) {
        // Whoever has the story already has passed it on to all above.
        if (topic.shelf.at(-1) === record) break
        topic.shelf.push(record)
      }
    }
    const published = byPublisher.get(record.domain)
    if (published) published.push(record)
    else byPublisher.set(record.domain, [record])
  }
  return found.reverse()
}

const shelf = (): ArticleRecord[] => []

/** The topic with the fewest stories of those that have enough; else that with the most. */
function narrowest<Topic extends { readonly shelf: readonly ArticleRecord[] }>(
  topics: readonly Topic[],
): Topic | undefined {
  let best: Topic | undefined
  for (const topic of topics) {
    const [count, least] = [topic.shelf.length, best?.shelf.length ?? 0]
    const isBetter = least < SHOWN ? count > least : count >= SHOWN && count < least
    if (best === undefined || isBetter) best = topic
  }
  return best
}

/** The newest of some stories, but for those to leave out. */
function lastOf(
  oldestFirst: readonly ArticleRecord[],
  isLeftOut: (id: string) => boolean,
): ArticleRecord[] {
  const last: ArticleRecord[] = []
  const end = Math.max(0, oldestFirst.length - LOOKED_AT)
  for (let i = oldestFirst.length - 1; i >= end && last.length < SHOWN; i--) {
    const record = oldestFirst[i]
    if (record && !isLeftOut(record.id)) last.push(record)
  }
  return last
}
