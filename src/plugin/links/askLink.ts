import type { IncomingMessage } from 'node:http'
import { askHost, type IsAllowed } from '../network/askHost.ts'
import { isPublicAddress } from '../network/publicAddress.ts'
import { retryAfter } from '../network/retryAfter.ts'
import { codeOf } from '../problems/codeOf.ts'
import type { Answer } from './judge.ts'

/** How long and how far a link is followed. */
export interface Patience {
  readonly milliseconds: number
  readonly redirects: number
  readonly isAllowed: IsAllowed
}

export const PATIENCE: Patience = {
  milliseconds: 15_000,
  redirects: 5,
  isAllowed: isPublicAddress,
}

/** What a host has said of a link. */
export interface Heard {
  readonly answer: Answer
  /** Seconds after which the host may be asked again, where it says so. */
  readonly after?: number | undefined
}

/**
 * Asks whether a page is there: for its head alone, and where that is answered by anything but a yes for the page itself, of which nothing
 * is read, as many servers know no other question.
 *
 * @param agent what hosts are told of who asks
 * @param stop ends the asking, which has no answer then
 */
export async function askLink(
  link: string,
  agent: string,
  patience: Patience = PATIENCE,
  stop?: AbortSignal,
): Promise<Heard> {
  const head = await follow(link, 'HEAD', agent, patience, stop)
  const isDecided = head.answer === 'no-host' || head.answer === 'later'
  const isThere = typeof head.answer === 'number' && head.answer < 400
  return isDecided || isThere ? head : follow(link, 'GET', agent, patience, stop)
}

async function follow(
  link: string,
  method: 'HEAD' | 'GET',
  agent: string,
  patience: Patience,
  stop: AbortSignal | undefined,
): Promise<Heard> {
  const late = AbortSignal.timeout(patience.milliseconds)
  const signal = stop ? AbortSignal.any([late, stop]) : late
  let url = new URL(link)
  try {
    for (let hops = 0; hops <= patience.redirects; hops++) {
      const { statusCode = 0, headers } = await ask(url, method, agent, signal, patience)
      const next = statusCode < 400 ? URL.parse(headers.location ?? '', url.href) : null
      if (statusCode < 300 || statusCode >= 400 || headers.location === undefined || !next) {
        return answerOf(statusCode, headers['retry-after'])
      }
      if (!/^https?:$/.test(next.protocol)) return { answer: statusCode }
      url = next
    }
    return { answer: 'no-answer' }
  } catch (error) {
    return { answer: codeOf(error) === 'ENOTFOUND' ? 'no-host' : 'no-answer' }
  }
}

/** A host that has too much to do says so, and often for how long. */
function answerOf(status: number, after: string | undefined): Heard {
  if (status !== 429 && status !== 503) return { answer: status }
  return { answer: 'later', after: retryAfter(after, Date.now()) }
}

async function ask(
  url: URL,
  method: string,
  agent: string,
  signal: AbortSignal,
  { isAllowed }: Patience,
): Promise<IncomingMessage> {
  const headers = { 'User-Agent': agent, Accept: 'text/html,*/*;q=0.5' }
  const response = await askHost(url, { method, signal, isAllowed, headers })
  // Nothing of a page is read.
  return response.destroy()
}
