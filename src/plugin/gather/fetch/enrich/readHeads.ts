import type { IncomingMessage } from 'node:http'
import { MANNERS, type Manners } from '../askAll.ts'
import { webUrl } from '../askFeed.ts'
import { Failed, failureOf } from '../failed.ts'
import type { FetchFailure } from '../fetched.ts'
import { pageText } from '../page/pageText.ts'
import { readBody } from '../readBody.ts'
import { hostTurns } from '../turns.ts'
import { expectContent, visit } from '../visit.ts'
import type { Way } from '../way.ts'
import type { Head } from './head.ts'
import { headIn } from './headIn.ts'
import { type Rules, robotRules } from './robots.ts'

/** So much of a page is read where its head has no end. */
const MOST_BYTES = 512 * 1024
/** A host that wants longer pauses, in seconds, does not want robots. */
const LONGEST_DELAY = 30
/** So many pages of a host are read in a run, and fewer where its pauses would take longer than these seconds. */
const MOST_PAGES = 30
const MOST_SECONDS = 60

const ACCEPT = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1'
const IS_PAGE = /^\s*(text\/html|application\/xhtml\+xml|$)/i

/**
 * Reads the heads of articles' pages: as far as their hosts allow robots, one request at a time a host, and several hosts at once.
 * Never throws. A page of the own network is read only where the way allows that.
 *
 * @param onHead is given what the head of each says; undefined where it is not to be had
 */
export async function readHeads(
  links: readonly string[],
  way: Way,
  onHead: (link: string, head: Head | undefined) => void,
  manners: Manners = MANNERS,
): Promise<void> {
  const pauses = new Map<string, number>()
  const turns = hostTurns((host) => pauses.get(host) ?? manners.pauseMilliseconds)
  const patient = { ...way, turns }
  const rulesOf = robotRules(patient)
  const run = { way: patient, rulesOf, pauses, onHead, manners }
  const lanes = Map.groupBy(new Set(links), (link) => webUrl(link)?.host ?? '').values()
  const work = async () => {
    for (const lane of lanes) await readLane(lane, run)
  }
  await Promise.all(Array.from({ length: manners.hosts }, work))
}

interface Run {
  readonly way: Way
  readonly rulesOf: (url: URL) => Promise<Rules>
  /** Milliseconds by host. */
  readonly pauses: Map<string, number>
  readonly onHead: (link: string, head: Head | undefined) => void
  readonly manners: Manners
}

async function readLane(links: readonly string[], run: Run): Promise<void> {
  const { way, onHead, manners, pauses } = run
  let asked = 0
  let failed = 0
  for (const link of links) {
    if (way.signal?.aborted) return
    const url = webUrl(link)
    const pause = (url && pauses.get(url.host)) ?? manners.pauseMilliseconds
    const most = Math.min(MOST_PAGES, Math.max(1, (MOST_SECONDS * 1000) / pause))
    if (!url || asked >= most || failed >= manners.silences) {
      onHead(link, undefined)
      continue
    }
    const head = await headAt(url, run)
    if (way.signal?.aborted) return
    if (head !== FORBIDDEN) asked++
    const isHead = head !== FORBIDDEN && 'from' in head
    if (isHead) failed = 0
    else if (head !== FORBIDDEN && isOfHost(head)) failed++
    onHead(link, isHead ? head : undefined)
  }
}

/** Whether other pages of the host would most likely fail as well. */
const isOfHost = ({ kind, status }: FetchFailure): boolean =>
  kind !== 'status' || status === 403 || (status ?? 0) >= 500

const FORBIDDEN = 'forbidden'

async function headAt(
  start: URL,
  { way, rulesOf, pauses }: Run,
): Promise<Head | FetchFailure | typeof FORBIDDEN> {
  let isForbidden = false
  const beforeStep = async (url: URL) => {
    const { allows, delay = 0 } = await rulesOf(url)
    if (delay > 0) pauses.set(url.host, delay * 1000)
    isForbidden = !allows(url) || delay > LONGEST_DELAY
    if (isForbidden) throw new Failed({ kind: 'status', reason: 'is nothing for robots' })
  }
  try {
    const { value, url } = await visit({ start, accept: ACCEPT, beforeStep }, way, readPage)
    return headIn(value, url.href, Date.now())
  } catch (error) {
    return isForbidden ? FORBIDDEN : failureOf(error)
  }
}

async function readPage(response: IncomingMessage, _: URL, late: AbortSignal): Promise<string> {
  expectContent(response)
  const type = response.headers['content-type']
  if (!IS_PAGE.test(type ?? ''))
    throw new Failed({ kind: 'status', status: 200, reason: 'is no page' })
  const { bytes } = await readBody(response, { bytes: MOST_BYTES, isEnough: hasHead, late })
  return pageText(bytes, type)
}

/** The names of elements are the same in every charset that pages have, but for UTF-16. */
const hasHead = (bytes: Buffer): boolean => /<\/head\s*>|<body[\s>]/i.test(bytes.toString('latin1'))
