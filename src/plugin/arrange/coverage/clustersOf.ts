import { byCodeUnit } from '../../../shared/byCodeUnit.ts'
import { isFarApart } from '../../../shared/coverage/farOff.ts'
import { type Evidence, evidenceOf, type Linkable, pagesOf, type SharedPage } from './linkRule.ts'

/** Of each story that is shown the index of the oldest one that is about the same event: its own where there is no other. */
export type Clusters = Int32Array

/** A story with some evidence. */
interface Holder {
  readonly index: number
  readonly time: number
  readonly isSure: boolean
}

/**
 * Links stories into clusters: two that are linked by `evidenceOf` are in one, and so are all that are linked to either. It takes
 * about as long as there are pages, however many stories have the same one.
 *
 * @param newestFirst all stories that are shown
 * @param folded those that are folded: they link the stories that they are linked to, which so stay together whichever of them gets
 * their reports
 */
export function clustersOf(
  newestFirst: readonly Linkable[],
  folded: readonly Linkable[] = [],
): Clusters {
  if (folded.length === 0) return linkAll(newestFirst)
  const nodes = [
    ...newestFirst.map((story, index) => ({ story, index })),
    ...folded.map((story) => ({ story, index: undefined })),
  ].sort((a, b) => byCodeUnit(b.story.published, a.story.published))
  const linked = linkAll(nodes.map(({ story }) => story))
  const oldest = new Map<number, number>()
  for (const [at, { index }] of nodes.entries()) {
    if (index !== undefined) oldest.set(linked[at] ?? at, index)
  }
  const clusters = new Int32Array(newestFirst.length)
  for (const [at, { index }] of nodes.entries()) {
    if (index !== undefined) clusters[index] = oldest.get(linked[at] ?? at) ?? index
  }
  return clusters
}

function linkAll(newestFirst: readonly Linkable[]): Clusters {
  const clusters = new Int32Array(newestFirst.length).map((_, index) => index)
  for (const holders of holdersOf(newestFirst).values()) join(holders, clusters)
  return clusters.map((_, index) => rootOf(index, clusters))
}

/** The stories with each evidence, newest first. */
function holdersOf(newestFirst: readonly Linkable[]): Map<string, Holder[]> {
  const shared = sharedPages(newestFirst)
  const holders = new Map<string, Holder[]>()
  for (const [index, story] of newestFirst.entries()) {
    const evidence = evidenceOf(story, (page) => shared.get(page))
    if (evidence.length > 0) hold(evidence, index, Date.parse(story.published), holders)
  }
  return holders
}

function hold(
  evidence: readonly Evidence[],
  index: number,
  time: number,
  holders: Map<string, Holder[]>,
): void {
  const [sure, unsure] = [true, false].map((isSure) => ({ index, time, isSure }))
  for (const { key, isSure } of evidence) {
    const holder = isSure ? sure : unsure
    if (!holder) continue
    const known = holders.get(key)
    if (known) known.push(holder)
    else holders.set(key, [holder])
  }
}

function sharedPages(stories: readonly Linkable[]): ReadonlyMap<string, SharedPage> {
  const repeated = repeatedPages(stories.map(pagesOf))
  const shortest = new Map<string, number>()
  if (repeated.size === 0) return new Map()
  for (const { relatedPageKeys } of stories) {
    for (const page of relatedPageKeys) {
      if (!repeated.has(page)) continue
      const length = shortest.get(page) ?? relatedPageKeys.length
      shortest.set(page, Math.min(length, relatedPageKeys.length))
    }
  }
  return new Map(
    [...repeated].map((page, number) => [
      page,
      { key: number.toString(36), shortest: shortest.get(page) ?? 0 },
    ]),
  )
}

/**
 * The pages that more than one story has.
 *
 * @param ofStories the pages of each
 */
export function repeatedPages(ofStories: readonly (readonly string[])[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const pages of ofStories) {
    for (const page of pages) {
      if (seen.has(page)) repeated.add(page)
      else seen.add(page)
    }
  }
  return repeated
}

/**
 * Joins the clusters of stories with the same evidence. Each is compared with the last sure one before it alone, as any other in
 * reach has been joined to that.
 */
function join(holders: readonly Holder[], clusters: Clusters): void {
  let sure: Holder | undefined
  let since: Holder[] = []
  for (const holder of holders) {
    if (sure) joinNear(sure, holder, clusters)
    if (holder.isSure) {
      for (const other of since) joinNear(other, holder, clusters)
      since = []
      sure = holder
    } else since.push(holder)
  }
}

function joinNear(one: Holder, other: Holder, clusters: Clusters): void {
  if (isFarApart(one.time, other.time)) return
  const [a, b] = [rootOf(one.index, clusters), rootOf(other.index, clusters)]
  // The oldest story stands last.
  clusters[Math.min(a, b)] = Math.max(a, b)
}

function rootOf(index: number, clusters: Clusters): number {
  let at = index
  for (let up = clusters[at] ?? at; up !== at; up = clusters[at] ?? at) {
    clusters[at] = clusters[up] ?? up
    at = up
  }
  return at
}
