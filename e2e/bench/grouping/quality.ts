import type { Grouping, KnownEvent, Reported } from '../../../src/plugin/gather/group/grouping.ts'
import { groupReports } from '../../../src/plugin/gather/group/groupReports.ts'
import { type BCubed, bCubed } from './bcubed.ts'
import { halvesOf, type Labelled } from './labelled.ts'
import { generator, madeUpNews } from './madeUpNews.ts'
import { METHODS, type Method } from './methods.ts'

/** A method, tuned on one half and tried on the other, both ways. */
export interface Tried {
  readonly method: string
  readonly texts: Texts
  /** F1 of the half that it was not tuned on, the mean of both ways. */
  readonly held: number
  readonly thresholds: readonly number[]
  /** On all, with the best threshold there is for all. */
  readonly all: BCubed
}

/** The robot as it is, with the threshold that it has. */
export interface AsItIs {
  readonly how: string
  readonly texts: Texts
  readonly scores: BCubed
}

const TEXTS = ['title and lead', 'titles'] as const
type Texts = (typeof TEXTS)[number]

const OUTLETS = 10
const HOURS = 24
const HOUR = 3_600_000
const NOW = Date.UTC(2026, 2, 2)
const OTHERS = 5000
const RUNS = 10
const ORDERS = 3

export const tryMethods = (reports: readonly Labelled[]): Tried[] =>
  TEXTS.flatMap((texts) => METHODS.map((method) => tryMethod(method, texts, reports)))

function tryMethod(method: Method, texts: Texts, reports: readonly Labelled[]): Tried {
  const [first, second] = halvesOf(reports).map((half) => curveOf(method, texts, half))
  const all = curveOf(method, texts, reports)
  const bestOfFirst = best(first)
  const bestOfSecond = best(second)
  return {
    method: method.name,
    texts,
    held: ((second?.[bestOfFirst]?.f1 ?? 0) + (first?.[bestOfSecond]?.f1 ?? 0)) / 2,
    thresholds: [bestOfFirst, bestOfSecond].map((at) => method.thresholds[at] ?? 0),
    all: all[best(all)] ?? { precision: 0, recall: 0, f1: 0 },
  }
}

function curveOf(method: Method, texts: Texts, reports: readonly Labelled[]): BCubed[] {
  const groups = method.groups(reported(reports, texts))
  const events = reports.map(({ group }) => group)
  return method.thresholds.map((threshold) => bCubed(events, groups(threshold)))
}

const best = (curve: readonly BCubed[] = []): number =>
  curve.reduce((most, { f1 }, i) => (f1 > (curve[most]?.f1 ?? 0) ? i : most), 0)

/** The robot on all reports: in one run, in several, and among other news. */
export function tryAsItIs(reports: readonly Labelled[]): AsItIs[] {
  return TEXTS.flatMap((texts) => {
    const own = reported(reports, texts)
    const others = madeUpNews(OTHERS, HOURS, 7).map(({ event: _, ...report }) => report)
    const score = (groups: ReadonlyMap<string, string>) =>
      bCubed(
        reports.map(({ group }) => group),
        own.map(({ key }) => groups.get(key) ?? ''),
      )
    const runs = Array.from({ length: ORDERS }, (_, seed) => score(inRuns(own, seed + 1)))
    return [
      { how: 'in one run', texts, scores: score(placesIn(groupReports(own, []))) },
      { how: `in ${RUNS} runs, in random order`, texts, scores: mean(runs) },
      {
        how: `among ${OTHERS.toLocaleString('en')} others`,
        texts,
        scores: score(placesIn(groupReports([...own, ...others], []))),
      },
    ]
  })
}

/** As ten outlets would have reported them within a day. */
function reported(reports: readonly Labelled[], texts: Texts): Reported[] {
  const random = generator(1)
  return reports.map(({ id, title, lead }) => ({
    key: `page-${id}`,
    title,
    excerpt: texts === 'titles' || lead === '' ? undefined : lead,
    time: NOW - Math.floor(random() * HOURS * HOUR),
    language: 'en',
    outlet: `outlet-${Math.floor(random() * OUTLETS)}.example`,
  }))
}

/** By key of a report, its event. */
function placesIn({ joined, begun }: Grouping, before = new Map<string, string>()) {
  const places = new Map(before)
  for (const [event, reports] of joined) for (const { key } of reports) places.set(key, event)
  for (const event of begun) for (const { key } of event) places.set(key, event[0]?.key ?? key)
  return places
}

function inRuns(reports: readonly Reported[], seed: number): Map<string, string> {
  const random = generator(seed * 1000)
  const mixed = reports
    .map((report) => ({ report, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ report }) => report)
  let places = new Map<string, string>()
  for (let run = 0; run < RUNS; run++) {
    const at = (i: number) => Math.floor((i * mixed.length) / RUNS)
    places = placesIn(
      groupReports(mixed.slice(at(run), at(run + 1)), eventsIn(mixed, places)),
      places,
    )
  }
  return places
}

function eventsIn(reports: readonly Reported[], places: ReadonlyMap<string, string>): KnownEvent[] {
  const placed = reports.filter(({ key }) => places.has(key))
  return [...Map.groupBy(placed, ({ key }) => places.get(key) ?? '')].map(([id, of]) => ({
    id,
    reports: of,
  }))
}

const mean = (scores: readonly BCubed[]): BCubed => {
  const of = (figure: keyof BCubed) =>
    scores.reduce((sum, score) => sum + score[figure], 0) / scores.length
  return { precision: of('precision'), recall: of('recall'), f1: of('f1') }
}
