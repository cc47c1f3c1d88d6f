import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { guarded } from '../pictures/fetch/download.ts'
import { isPublicAddress } from '../pictures/fetch/publicAddress.ts'
import { codeOf } from '../problems/codeOf.ts'
import type { Answer } from './judge.ts'

/** How long and how far a link is followed. */
export interface Patience {
  readonly milliseconds: number
  readonly redirects: number
  /** Whether an IP address may be asked. */
  readonly isAllowed: (address: string) => boolean
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
function answerOf(status: number, retryAfter: string | undefined): Heard {
  if (status !== 429 && status !== 503) return { answer: status }
  const isNumber = retryAfter !== undefined && /^\d{1,6}$/.test(retryAfter)
  return { answer: 'later', after: isNumber ? Number(retryAfter) : undefined }
}

function ask(
  url: URL,
  method: string,
  agent: string,
  signal: AbortSignal,
  { isAllowed }: Patience,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isAllowed(host)) throw new Error(`${host} is no host of the internet`)
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  const options = {
    method,
    signal,
    lookup: guarded(isAllowed),
    headers: { 'User-Agent': agent, Accept: 'text/html,*/*;q=0.5' },
  }
  return new Promise((resolve, reject) => {
    const asking = request(url, options, (response) => {
      resolve(response)
      // Nothing of a page is read.
      response.destroy()
    })
    asking.on('error', reject)
    asking.end()
  })
}
