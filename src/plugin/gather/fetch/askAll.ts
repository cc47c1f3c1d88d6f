import { setTimeout as wait } from 'node:timers/promises'
import { askFeed } from './askFeed.ts'
import type { Asking, Fetched, FetchFailure } from './fetched.ts'
import { hostTurns } from './turns.ts'
import type { Way } from './way.ts'

/** How politely hosts are asked. */
export interface Manners {
  /** So many hosts are asked at a time, each for one feed. */
  readonly hosts: number
  /** Between two requests to a host. */
  readonly pauseMilliseconds: number
  /** At most so many seconds are waited where a host asks for that. */
  readonly longestWait: number
  /** So often in a row a host may have no answer, or none in time, before its other feeds are left for another run. */
  readonly silences: number
}

export const MANNERS: Manners = { hosts: 8, pauseMilliseconds: 100, longestWait: 20, silences: 2 }

/**
 * Asks for feeds: one request at a time a host, wherever redirects lead, and several hosts at once. A host that is not there, or wants to be
 * left alone, is not asked for its other feeds, which have failed for the same reason then.
 *
 * @param onAnswer is given what came of each; of none any more once the way's signal has ended the run
 */
export async function askAll(
  askings: readonly Asking[],
  way: Way,
  onAnswer: (asking: Asking, fetched: Fetched) => void,
  manners: Manners = MANNERS,
): Promise<void> {
  const turns = way.turns ?? hostTurns(() => manners.pauseMilliseconds)
  const run = { way: { ...way, turns }, onAnswer, manners }
  // The longest lane first: it is what the others are waited for.
  const lanes = [...Map.groupBy(askings, originOf).values()].sort((a, b) => b.length - a.length)
  const rest = lanes.values()
  const work = async () => {
    for (const lane of rest) await askLane(lane, run)
  }
  await Promise.all(Array.from({ length: manners.hosts }, work))
}

const originOf = ({ url, moved = url }: Asking): string => URL.parse(moved)?.origin ?? ''

interface Run {
  readonly way: Way
  readonly onAnswer: (asking: Asking, fetched: Fetched) => void
  readonly manners: Manners
}

async function askLane(lane: readonly Asking[], { way, onAnswer, manners }: Run): Promise<void> {
  let silent = 0
  let spent: FetchFailure | undefined
  for (const asking of lane) {
    if (way.signal?.aborted) return
    const fetched: Fetched = spent
      ? { what: 'failed', failure: spent }
      : await askPatiently(asking, way, manners)
    if (way.signal?.aborted) return
    onAnswer(asking, fetched)
    if (fetched.what !== 'failed' || spent) {
      silent = 0
      continue
    }
    const { failure } = fetched
    silent = mayBeOfHost(failure) ? silent + 1 : 0
    const isHere = failure.origin === originOf(asking)
    if (isHere && (isOfHost(failure) || silent >= manners.silences)) spent = failure
  }
}

/** Whether a failure is that of all that a host has, and not of one feed. */
const isOfHost = ({ kind, after, status }: FetchFailure): boolean =>
  kind === 'later'
    ? status === 429 || after !== undefined
    : kind === 'no-host' || kind === 'certificate'

/** Whether it may be: a second one in a row says so. */
const mayBeOfHost = ({ kind }: FetchFailure): boolean =>
  kind === 'no-answer' || kind === 'too-slow' || kind === 'broken-off'

/** Asks once more where the host says when, and where the connection broke before anything came. */
async function askPatiently(asking: Asking, way: Way, manners: Manners): Promise<Fetched> {
  const first = await askFeed(asking, way)
  const seconds = first.what === 'failed' ? secondsTo(first.failure, manners) : undefined
  if (seconds === undefined) return first
  await wait(seconds * 1000, undefined, { signal: way.signal }).catch(() => undefined)
  return way.signal?.aborted ? first : askFeed(asking, way)
}

function secondsTo({ kind, after }: FetchFailure, manners: Manners): number | undefined {
  if (kind === 'broken-off') return manners.pauseMilliseconds / 1000
  return kind === 'later' && after !== undefined && after <= manners.longestWait ? after : undefined
}
