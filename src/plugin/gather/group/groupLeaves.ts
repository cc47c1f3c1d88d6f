import type { KnownEvent, Reported } from './grouping.ts'
import { byTime } from './inTimeOrder.ts'
import { averageLink, type MustNot } from './link/averageLink.ts'
import { candidatePairs } from './link/candidatePairs.ts'
import type { Leaf } from './link/Leaf.ts'
import type { Collection } from './words/Collection.ts'

/**
 * Groups reports of one language, each group in time order.
 *
 * What a person keeps out of an event is placed after all others, so that it does not take along reports that are like it.
 *
 * @param leaves by time
 */
export function groupLeaves(
  leaves: readonly Leaf[],
  collection: Collection,
  events: readonly KnownEvent[],
): Leaf[][] {
  const refusing = new Map(
    events.flatMap(({ id, refuses }) => (refuses?.size ? [[id, refuses] as const] : [])),
  )
  const isRefused = ({ event, report }: Leaf) =>
    event === undefined && [...refusing.values()].some((refuses) => doesRefuse(refuses, report))
  const groups = link(
    leaves.filter((leaf) => !isRefused(leaf)),
    collection,
  )
  const refused = leaves.filter(isRefused)
  if (refused.length === 0) return groups
  // What was found is now as if there were files of it.
  const eventOf = groups.map((group) => group.find(({ event }) => event !== undefined)?.event)
  const own = new Map<Leaf, Leaf>(refused.map((leaf) => [leaf, leaf]))
  for (const [i, group] of groups.entries()) {
    for (const leaf of group) own.set({ ...leaf, event: `${i}` }, leaf)
  }
  const inOrder = [...own.keys()].sort((a, b) => byTime(a.report, b.report))
  return link(inOrder, collection, (found, { report }) => {
    const refuses = refusing.get(eventOf[Number(found)] ?? '')
    return refuses !== undefined && doesRefuse(refuses, report)
  }).map((group) => group.flatMap((leaf) => own.get(leaf) ?? []))
}

function link(leaves: readonly Leaf[], collection: Collection, mustNot?: MustNot): Leaf[][] {
  const pairs = candidatePairs(leaves, (term) => collection.frequency(term))
  return averageLink(leaves, pairs, { mustNot }).map(({ leaves: numbers }) =>
    numbers.toSorted((a, b) => a - b).flatMap((each) => leaves[each] ?? []),
  )
}

/** @param refuses keys of pages, and outlets or hosts */
function doesRefuse(refuses: ReadonlySet<string>, { key, outlet }: Reported): boolean {
  return refuses.has(key) || refuses.has(outlet) || refuses.has(key.split('/')[0] ?? '')
}
