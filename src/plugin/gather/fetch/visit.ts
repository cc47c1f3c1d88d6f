import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { askHost } from '../../network/askHost.ts'
import { retryAfter } from '../../network/retryAfter.ts'
import { authorization, withoutPassword } from './credentials.ts'
import { Failed, failureOf, STOPPED, TOO_SLOW } from './failed.ts'
import type { FetchFailure } from './fetched.ts'
import { ownNetwork } from './ownNetwork.ts'
import { type Redirect, redirectOf } from './redirectOf.ts'
import { LIMITS, type Way } from './way.ts'

/** A question for an address. */
export interface Question {
  /** What a person has named: it may lie in the own network, and have a user and a password. */
  readonly listed?: URL | undefined
  readonly start: URL
  readonly accept: string
  /** More headers, for a step of the way. */
  readonly headersAt?: ((url: URL) => OutgoingHttpHeaders) | undefined
  /** Called before each step; throws where it must not be made. */
  readonly beforeStep?: ((url: URL) => Promise<void>) | undefined
}

/** Where a way has led. */
export interface Visited<T> {
  readonly value: T
  readonly url: URL
  /** As far as redirects were for good. */
  readonly settled: URL
}

/** @param late aborted where time is up */
export type Use<T> = (response: IncomingMessage, url: URL, late: AbortSignal) => Promise<T>

/**
 * Asks for an address, and follows redirects.
 *
 * @param use reads the answer that is no redirect; the connection ends after it
 * @throws Failed
 */
export async function visit<T>(question: Question, way: Way, use: Use<T>): Promise<Visited<T>> {
  const { listed, start, beforeStep } = question
  const limits = way.limits ?? LIMITS
  const networkAt = ownNetwork(listed, way.allowsPrivate)
  const visited = new Set<string>()
  let url = withoutPassword(start)
  let settled = url
  let isForGood = true
  let left = limits.milliseconds
  while (true) {
    if (visited.has(url.href)) throw new Failed(CIRCLE)
    if (visited.size > limits.redirects) throw new Failed(TOO_MANY)
    visited.add(url.href)
    await beforeStep?.(url)
    const step = async () => {
      const begin = performance.now()
      try {
        return await request(url, question, { ...way, left, isAllowed: networkAt(url) }, use)
      } finally {
        left -= performance.now() - begin
      }
    }
    const outcome = await (way.turns ? way.turns(url.host, way.signal, step) : step()).catch(
      (error: unknown) => {
        throw new Failed(
          placed(failureOf(error), url, { isElsewhere: visited.size > 1, isForGood }),
        )
      },
    )
    if ('value' in outcome) return { value: outcome.value, url, settled }
    isForGood &&= outcome.isForGood
    url = outcome.next
    if (isForGood) settled = url
  }
}

/** Whose failure it is: readers of it know the first address alone. */
function placed(
  failure: FetchFailure,
  { origin }: URL,
  way: { readonly isElsewhere: boolean; readonly isForGood: boolean },
): FetchFailure {
  const { reason } = failure
  const isOwnWord = failure.kind === 'redirects' || failure.kind === 'private'
  return {
    ...failure,
    // What is gone where this leads for the time being may be elsewhere tomorrow.
    kind: failure.kind === 'gone' && !way.isForGood ? 'status' : failure.kind,
    origin,
    reason: way.isElsewhere && !isOwnWord ? `leads to ${origin}, which ${reason}` : reason,
  }
}

const CIRCLE: FetchFailure = { kind: 'redirects', reason: 'leads in a circle' }
const TOO_MANY: FetchFailure = { kind: 'redirects', reason: 'leads from one address to the next' }

interface Step extends Way {
  readonly left: number
  readonly isAllowed: (address: string) => boolean
}

type Outcome<T> = { readonly value: T } | Redirect

async function request<T>(
  url: URL,
  { listed, accept, headersAt }: Question,
  { agent, signal, left, isAllowed, limits = LIMITS }: Step,
  use: Use<T>,
): Promise<Outcome<T>> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), Math.max(0, left))
  try {
    const response = await askHost(url, {
      isAllowed,
      signal: signal ? AbortSignal.any([signal, late.signal]) : late.signal,
      timeout: limits.silentMilliseconds,
      onSilence: () => late.abort(),
      // A connection that is kept would lead on where this question must not.
      agent: false,
      // Programs that write headers are less careful than those that read them here.
      insecureHTTPParser: true,
      maxHeaderSize: 64 * 1024,
      headers: {
        'User-Agent': agent,
        Accept: accept,
        'Accept-Encoding': CODINGS,
        ...(listed && authorization(listed, url)),
        ...headersAt?.(url),
      },
    })
    try {
      const next = redirectOf(response, url)
      if (next) return next
      const value = await use(response, url, late.signal)
      // What had come until then is nothing to go on with.
      signal?.throwIfAborted()
      return { value }
    } finally {
      response.destroy()
    }
  } catch (error) {
    // The connection is broken off then, from here.
    if (signal?.aborted) throw new Failed(STOPPED)
    throw late.signal.aborted ? new Failed(TOO_SLOW) : error
  } finally {
    clearTimeout(timer)
  }
}

const CODINGS = 'gzip, deflate, br'

/** @throws Failed for an answer that brings nothing */
export function expectContent({ statusCode = 0, headers }: IncomingMessage): void {
  if (statusCode >= 200 && statusCode < 300) return
  const after = retryAfter(headers['retry-after'], Date.now())
  throw new Failed({
    kind: kindOf(statusCode),
    status: statusCode,
    reason: `is answered with the status ${statusCode}`,
    ...(after === undefined ? {} : { after }),
  })
}

function kindOf(status: number): FetchFailure['kind'] {
  if (status === 410) return 'gone'
  return status === 429 || status === 503 ? 'later' : 'status'
}
