import { isFarApart } from '../../../shared/coverage/farOff.ts'
import { type Evidence, evidenceOf, type Linkable, type SharedPage } from './linkRule.ts'

/** Of each story the index of the oldest one that is about the same event: its own where there is no other. */
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
 * @param newestFirst all stories
 */
export function clustersOf(newestFirst: readonly Linkable[]): Clusters {
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
  const repeated = repeatedPages(stories)
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

/** The pages that more than one story has, as its own or in its list. */
export function repeatedPages(
  stories: readonly Pick<Linkable, 'pageKeys' | 'relatedPageKeys'>[],
): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  const look = (page: string) => {
    if (seen.has(page)) repeated.add(page)
    else seen.add(page)
  }
  for (const { pageKeys, relatedPageKeys } of stories) {
    for (const page of pageKeys) look(page)
    for (const page of relatedPageKeys) look(page)
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
