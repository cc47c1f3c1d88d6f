import { averageLink } from './averageLink.ts'
import type { Bag } from './Collection.ts'
import { Collection } from './Collection.ts'
import { candidatePairs } from './candidatePairs.ts'
import { explainJoin } from './explainJoin.ts'
import type { JoinedReport, KnownEvent, Reported } from './grouping.ts'
import { inTimeOrder } from './inTimeOrder.ts'
import type { Leaf } from './Leaf.ts'
import { WINDOW } from './window.ts'

/**
 * How frequent words are is counted in so many reports, the latest ones, besides those that are compared: more would change nothing (see the
 * benchmark) and take longer.
 */
const COUNTED = 20_000

/** Where new reports of one language have come. */
export interface Placed {
  readonly joined: readonly (readonly [event: string, report: JoinedReport])[]
  readonly begun: readonly { readonly begins: number; readonly reports: readonly JoinedReport[] }[]
}

/** A report and the event that it is in. */
interface Member {
  readonly report: Reported
  readonly event: string | undefined
}

/** Groups new reports of one language, which are in time order. */
export function groupLanguage(
  language: string,
  fresh: readonly Reported[],
  events: readonly KnownEvent[],
): Placed {
  const { near, far } = nearAndFar(language, fresh, events)
  const collection = new Collection(language)
  for (const report of far.slice(-Math.max(0, COUNTED - near.length))) collection.add(report)
  const members = membersInOrder(fresh, near)
  const bags: Bag[] = members.map(({ report }) => collection.add(report))
  const leaves = members.map(
    ({ report, event }, i): Leaf => ({ report, event, vector: collection.vector(bags[i] ?? NONE) }),
  )
  const refusing = new Map(events.map(({ id, refuses }) => [id, refuses]))
  const clusters = averageLink(
    leaves,
    candidatePairs(leaves, (term) => collection.frequency(term)),
    (event, leaf) => refusing.get(event)?.has(leaves[leaf]?.report.key ?? '') === true,
  )
  return placedIn(
    clusters.map(({ leaves: numbers }) =>
      numbers.toSorted((a, b) => a - b).flatMap((each) => leaves[each] ?? []),
    ),
    collection,
  )
}

const NONE: Bag = { terms: new Int32Array(), counts: new Float64Array() }

/** The reports of events: those that new ones may be about, which are compared, and the others, in time order. */
function nearAndFar(language: string, fresh: readonly Reported[], events: readonly KnownEvent[]) {
  const from = (fresh[0]?.time ?? 0) - WINDOW
  const to = (fresh.at(-1)?.time ?? 0) + WINDOW
  const near: Member[] = []
  const far: Reported[] = []
  for (const { id, reports } of events) {
    const spoken = reports.filter((report) => report.language === language)
    const last = Math.max(...spoken.map(({ time }) => time))
    for (const report of spoken) {
      const isNear = last >= from && report.time <= to && report.time >= last - WINDOW
      if (isNear) near.push({ report, event: id })
      else far.push(report)
    }
  }
  return { near, far: inTimeOrder(far) }
}

function membersInOrder(fresh: readonly Reported[], near: readonly Member[]): Member[] {
  const events = new Map(near.map(({ report, event }) => [report, event]))
  return inTimeOrder([...fresh, ...events.keys()]).map((report) => ({
    report,
    event: events.get(report),
  }))
}

/** @param groups leaves in time order */
function placedIn(groups: readonly (readonly Leaf[])[], collection: Collection): Placed {
  const joined: [string, JoinedReport][] = []
  const begun: { begins: number; reports: JoinedReport[] }[] = []
  for (const group of groups) {
    const event = group.find((leaf) => leaf.event !== undefined)?.event
    const fresh = group.filter((leaf) => leaf.event === undefined)
    const reports = fresh.map((leaf, i): JoinedReport => {
      const others = group.filter((other) => other !== leaf)
      const doesBegin = event === undefined && i === 0
      const join = doesBegin ? undefined : explainJoin(leaf, others, collection)
      return { key: leaf.report.key, join }
    })
    if (event === undefined) begun.push({ begins: group[0]?.report.time ?? 0, reports })
    else for (const report of reports) joined.push([event, report])
  }
  return { joined, begun }
}
