import type { IncomingMessage } from 'node:http'
import { withoutPassword } from './credentials.ts'
import { Failed, failureOf } from './failed.ts'
import type { Asking, Fetched, FetchFailure, Validators } from './fetched.ts'
import { freshness } from './freshness.ts'
import { readBody } from './readBody.ts'
import type { Unpacked } from './unpack.ts'
import { conditions, isAskedWith, validatorsOf } from './validators.ts'
import { expectContent, type Visited, visit } from './visit.ts'
import { LIMITS, type Way } from './way.ts'

/** Feeds first; whatever else there is comes with a type that is wrong more often than not. */
const ACCEPT_FEEDS =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.5'

/** Failures after which an address that a feed has moved to is doubted: the list's own may know more. */
const DOUBTFUL = new Set<FetchFailure['kind']>([
  ...(['no-host', 'status', 'gone', 'certificate', 'private', 'redirects'] as const),
])

/**
 * Asks for a feed, and says in every case what came of it. What has not changed since the last time need not be sent again.
 * Never throws.
 */
export async function askFeed(asking: Asking, way: Way): Promise<Fetched> {
  const listed = webUrl(asking.url)
  if (!listed) return { what: 'failed', failure: NO_ADDRESS }
  const start = (asking.moved !== undefined && webUrl(asking.moved)) || listed
  const first = await askFeedAt(start, listed, asking, way)
  const isDoubtful = first.what === 'failed' && DOUBTFUL.has(first.failure.kind)
  if (start === listed || !isDoubtful || way.signal?.aborted) return first
  const again = await askFeedAt(listed, listed, asking, way)
  return again.what === 'failed' ? first : again
}

const NO_ADDRESS: FetchFailure = { kind: 'no-host', reason: 'is no web address' }

/** A web address, without its fragment; undefined for anything else. */
export function webUrl(text: string): URL | undefined {
  const url = URL.parse(text)
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return undefined
  url.hash = ''
  return url
}

/**
 * Asks for a feed at an address, for one that a person has named.
 *
 * @param listed what the person has named: what its own network and password are
 */
export async function askFeedAt(
  start: URL,
  listed: URL,
  asking: Asking,
  way: Way,
): Promise<Fetched> {
  const own = withoutPassword(listed)
  const known = asking.validators
  const headersAt = (url: URL) => (isAskedWith(known, url, own) ? conditions(known) : {})
  try {
    const visited = await visit(
      { listed, start, accept: ACCEPT_FEEDS, headersAt },
      way,
      (answer, url, late) =>
        read(answer, { way, late, isConditional: isAskedWith(known, url, own) }),
    )
    return fetchedOf(visited, own, asking)
  } catch (error) {
    return { what: 'failed', failure: failureOf(error) }
  }
}

interface Answer {
  readonly headers: IncomingMessage['headers']
  /** Undefined where it has not changed. */
  readonly body: Unpacked | undefined
}

interface Reading {
  readonly way: Way
  readonly late: AbortSignal
  readonly isConditional: boolean
}

async function read(
  response: IncomingMessage,
  { way, late, isConditional }: Reading,
): Promise<Answer> {
  const { headers, statusCode } = response
  if (statusCode === 304 && isConditional) return { headers, body: undefined }
  expectContent(response)
  const { bytes } = way.limits ?? LIMITS
  const body = await readBody(response, { bytes, late })
  if (body.bytes.length === 0 && statusCode !== 200) {
    throw new Failed({
      kind: 'status',
      status: statusCode,
      reason: `is answered with the status ${statusCode}, and with nothing`,
    })
  }
  return { headers, body }
}

function fetchedOf(
  { value: { headers, body }, url, settled }: Visited<Answer>,
  listed: URL,
  { moved: known, validators: before }: Asking,
): Fetched {
  const given = validatorsOf(headers, url, listed)
  const isKnown = settled.href === (known ?? listed.href)
  const about = {
    moved: isKnown ? undefined : settled.href,
    fresh: freshness(headers, Date.now()),
  }
  if (!body) return { what: 'same', validators: after304(before, given), ...about }
  return {
    what: 'new',
    bytes: body.bytes,
    contentType: headers['content-type'],
    from: url.href,
    validators: body.cutOff ? {} : given,
    cutOff: body.cutOff,
    ...about,
  }
}

/** An answer that there is nothing new may name but one of both. */
const after304 = (before: Validators, given: Validators): Validators => ({ ...before, ...given })
