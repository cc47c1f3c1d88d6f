import { byCodeUnit } from '../../../shared/byCodeUnit.ts'
import type { ArticleRecord } from '../../check/articleRecord.ts'
import type { SharingStory } from '../arrangement.ts'
import { around } from './around.ts'
import { type Clusters, repeatedPages } from './clustersOf.ts'
import { distance, pagesOf } from './linkRule.ts'

/** So many are named: more than a story has twins. */
const NAMED = 6

/**
 * The other stories of each one's cluster that have some of the same pages, as their own or in their lists: those with the most
 * first, of these the nearest in time. Only of stories that have any.
 *
 * @param newestFirst all stories
 */
export function sharingStories(
  newestFirst: readonly ArticleRecord[],
  clusters: Clusters,
): ReadonlyMap<ArticleRecord, readonly SharingStory[]> {
  const sharing = new Map<ArticleRecord, readonly SharingStory[]>()
  for (const members of membersOf(newestFirst, clusters)) {
    const holders = holdersOf(members)
    for (const [place, record] of members.entries()) {
      const others = othersOf(members, place, holders).sort(byNearness)
      if (others.length > 0) sharing.set(record, others.slice(0, NAMED))
    }
  }
  return sharing
}

/** A story that shares pages with another one, and how far it lies from it in time. */
interface NearStory extends SharingStory {
  readonly distance: number
}

/** An order that is total: a new story comes among the others of few. */
const byNearness = (a: NearStory, b: NearStory): number =>
  b.shared - a.shared || a.distance - b.distance || byCodeUnit(a.record.id, b.record.id)

/** The stories of each cluster, newest first; of those with more than one. */
function membersOf(newestFirst: readonly ArticleRecord[], clusters: Clusters): ArticleRecord[][] {
  const members = new Map<number, ArticleRecord[]>()
  for (const [index, record] of newestFirst.entries()) {
    const cluster = clusters[index] ?? index
    const known = members.get(cluster)
    if (known) known.push(record)
    // The oldest comes last: it is alone where no other has come before.
    else if (cluster !== index) members.set(cluster, [record])
  }
  return [...members.values()]
}

/** Places of the stories with each page, in order; of pages that more than one has. */
function holdersOf(members: readonly ArticleRecord[]): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  for (const page of repeatedPages(members)) holders.set(page, [])
  for (const [place, record] of members.entries()) {
    for (const page of pagesOf(record)) holders.get(page)?.push(place)
  }
  return holders
}

/** The stories that share pages with one, as far as they are looked at. */
function othersOf(
  members: readonly ArticleRecord[],
  place: number,
  holders: ReadonlyMap<string, readonly number[]>,
): NearStory[] {
  const record = members[place]
  if (!record) return []
  const pages = new Set(pagesOf(record))
  const places = new Set(
    [...pages].flatMap((page) => around(holders.get(page) ?? [], (holder) => holder >= place)),
  )
  return [...places].flatMap((other) => {
    const otherRecord = members[other]
    if (other === place || !otherRecord) return []
    return {
      record: otherRecord,
      shared: countIn(pages, otherRecord),
      distance: distance(otherRecord, record),
    }
  })
}

function countIn(pages: ReadonlySet<string>, { pageKeys, relatedPageKeys }: ArticleRecord): number {
  let count = 0
  for (const page of pageKeys) if (pages.has(page)) count++
  for (const page of relatedPageKeys) if (pages.has(page)) count++
  return count
}
