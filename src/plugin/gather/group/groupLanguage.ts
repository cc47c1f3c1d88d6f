import { explainJoin } from './explainJoin.ts'
import type { JoinedReport, KnownEvent, Reported } from './grouping.ts'
import { groupLeaves } from './groupLeaves.ts'
import { inTimeOrder } from './inTimeOrder.ts'
import type { Leaf } from './link/Leaf.ts'
import { type Member, readReports } from './readReports.ts'
import { WINDOW } from './window.ts'
import type { Collection } from './words/Collection.ts'

/**
 * How frequent words are is counted in so many reports: those that are compared, and besides them the latest ones. That
 * bounds the time of a run, and says how words are used now.
 */
const COUNTED = 10_000
/** An event is what its latest reports are about: it may have moved on since it began, and large ones need not be compared in full. */
const COMPARED = 40

/** Where new reports of one language have come. */
export interface Placed {
  readonly joined: readonly (readonly [event: string, report: JoinedReport])[]
  readonly begun: readonly { readonly begins: number; readonly reports: readonly JoinedReport[] }[]
}

/** Groups new reports of one language, which are in time order. */
export function groupLanguage(
  language: string,
  fresh: readonly Reported[],
  events: readonly KnownEvent[],
): Placed {
  const { near, far } = nearAndFar(language, fresh, events)
  const counted = latest(far, COUNTED - fresh.length - near.length)
  const { leaves, collection } = readReports(language, membersInOrder(fresh, near), counted)
  return placedIn(groupLeaves(leaves, collection, events), collection)
}

/** The reports of events: those that new ones may be about, which are compared, and the others. */
function nearAndFar(language: string, fresh: readonly Reported[], events: readonly KnownEvent[]) {
  const times = fresh.map(({ time }) => time)
  const near: Member[] = []
  const far: Reported[] = []
  for (const { id, reports } of events) {
    const close: Reported[] = []
    for (const report of reports) {
      if (report.language !== language) continue
      const isClose = isNearOne(report.time, times)
      ;(isClose ? close : far).push(report)
    }
    const compared = inTimeOrder(close)
    far.push(...compared.splice(0, Math.max(0, compared.length - COMPARED)))
    near.push(...compared.map((report) => ({ report, event: id })))
  }
  return { near, far }
}

const latest = (reports: readonly Reported[], count: number): Reported[] =>
  count <= 0 ? [] : inTimeOrder(reports).slice(-count)

/** Whether an instant is within the window of one of others, which are in order. */
function isNearOne(time: number, others: readonly number[]): boolean {
  let [low, high] = [0, others.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((others[middle] ?? 0) < time - WINDOW) low = middle + 1
    else high = middle
  }
  return (others[low] ?? Infinity) <= time + WINDOW
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
