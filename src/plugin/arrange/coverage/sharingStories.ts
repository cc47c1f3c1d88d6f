import { byCodeUnit } from '../../../shared/byCodeUnit.ts'
import type { ArticleRecord } from '../../check/articleRecord.ts'
import type { SharingStory } from '../arrangement.ts'
import { around } from './around.ts'
import { type Clusters, repeatedPages } from './clustersOf.ts'
import type { Handed } from './coverageOf.ts'
import { distance, pagesOf } from './linkRule.ts'

/** So many are named: more than a story has twins. */
const NAMED = 6

/**
 * The other stories of each one's cluster that have some of the same pages, as their own, in their lists or handed over: those with the most
 * first, of these the nearest in time. Only of stories that have any.
 *
 * @param newestFirst all stories
 */
export function sharingStories(
  newestFirst: readonly ArticleRecord[],
  clusters: Clusters,
  handed: ReadonlyMap<ArticleRecord, Pick<Handed, 'pageKeys'>>,
): ReadonlyMap<ArticleRecord, readonly SharingStory[]> {
  const sharing = new Map<ArticleRecord, readonly SharingStory[]>()
  for (const records of membersOf(newestFirst, clusters)) {
    const members = records.map((record) => ({ record, pages: allPages(record, handed) }))
    const holders = holdersOf(members)
    for (const [place, { record }] of members.entries()) {
      const others = othersOf(members, place, holders).sort(byNearness)
      if (others.length > 0) sharing.set(record, others.slice(0, NAMED))
    }
  }
  return sharing
}

/** A story of a cluster, and the keys of all its pages. */
interface Member {
  readonly record: ArticleRecord
  readonly pages: readonly string[]
}

const allPages = (
  record: ArticleRecord,
  handed: ReadonlyMap<ArticleRecord, Pick<Handed, 'pageKeys'>>,
): readonly string[] => [...pagesOf(record), ...(handed.get(record)?.pageKeys ?? [])]

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
function holdersOf(members: readonly Member[]): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  for (const page of repeatedPages(members.map(({ pages }) => pages))) holders.set(page, [])
  for (const [place, { pages }] of members.entries()) {
    for (const page of pages) holders.get(page)?.push(place)
  }
  return holders
}

/** The stories that share pages with one, as far as they are looked at. */
function othersOf(
  members: readonly Member[],
  place: number,
  holders: ReadonlyMap<string, readonly number[]>,
): NearStory[] {
  const member = members[place]
  if (!member) return []
  const pages = new Set(member.pages)
  const places = new Set(
    [...pages].flatMap((page) => around(holders.get(page) ?? [], (holder) => holder >= place)),
  )
  return [...places].flatMap((other) => {
    const { record, pages: theirs } = members[other] ?? member
    if (record === member.record) return []
    return {
      record,
      shared: theirs.filter((page) => pages.has(page)).length,
      distance: distance(record, member.record),
    }
  })
}
