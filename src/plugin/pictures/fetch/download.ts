import type { IncomingMessage } from 'node:http'
import { askHost, type IsAllowed } from '../../network/askHost.ts'
import { isPublicAddress } from '../../network/publicAddress.ts'
import { retryAfter } from '../../network/retryAfter.ts'
import { Unfetched } from './failure.ts'
import { otherType, type PictureType, pictureType } from './pictureType.ts'

/** What fetching a picture may take. */
export interface Limits {
  readonly bytes: number
  readonly redirects: number
  /** From the first request to the last byte, and without any byte. */
  readonly milliseconds: number
  readonly silentMilliseconds: number
  readonly isAllowed: IsAllowed
}

export const LIMITS: Limits = {
  bytes: 10 * 1024 * 1024,
  redirects: 5,
  milliseconds: 30_000,
  silentMilliseconds: 10_000,
  isAllowed: isPublicAddress,
}

/** A picture as its host has sent it. */
export interface Download {
  readonly bytes: Buffer
  readonly type: PictureType
}

/**
 * Fetches a picture, whose type its bytes alone decide.
 *
 * @param agent what the build says of itself to hosts
 * @throws Unfetched, or an error of the network
 */
export async function download(
  address: string,
  agent: string,
  limits: Limits = LIMITS,
): Promise<Download> {
  const silent = new AbortController()
  const signal = AbortSignal.any([AbortSignal.timeout(limits.milliseconds), silent.signal])
  try {
    const way = { agent, signal, onSilence: () => silent.abort() }
    return await follow(new URL(address), limits, way)
  } catch (error) {
    // The connection is broken off then, from here.
    throw signal.aborted ? new Unfetched(LATE) : error
  }
}

const LATE = { kind: 'host', reason: 'did not come in time' } as const

/** What all requests for a picture have in common. */
interface Way {
  readonly agent: string
  readonly signal: AbortSignal
  readonly onSilence: () => void
}

async function follow(first: URL, limits: Limits, way: Way): Promise<Download> {
  let url = first
  for (let hops = 0; hops <= limits.redirects; hops++) {
    const response = await ask(url, limits, way)
    try {
      const next = redirectOf(response, url)
      if (next === undefined) return await read(response, limits)
      url = next
    } finally {
      response.destroy()
    }
  }
  throw new Unfetched({ kind: 'picture', reason: 'leads from one address to the next' })
}

const ask = (
  url: URL,
  { isAllowed, silentMilliseconds }: Limits,
  { agent, signal, onSilence }: Way,
): Promise<IncomingMessage> =>
  askHost(url, {
    signal,
    timeout: silentMilliseconds,
    isAllowed,
    onSilence,
    headers: { 'User-Agent': agent, Accept: ACCEPT, 'Accept-Encoding': 'identity' },
  })

const ACCEPT = 'image/avif,image/webp,image/png,image/jpeg,image/gif;q=0.9'

/** Where an answer leads on to; undefined where it is the picture. */
function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | undefined {
  if (statusCode >= 200 && statusCode < 300) return undefined
  const isRedirect = [301, 302, 303, 307, 308].includes(statusCode)
  if (isRedirect && headers.location !== undefined) {
    const url = URL.parse(headers.location, from.href)
    if (url?.protocol === 'http:' || url?.protocol === 'https:') return url
    throw new Unfetched({ kind: 'picture', reason: 'leads to what is no web address' })
  }
  const isLater = statusCode === 429 || statusCode >= 500
  throw new Unfetched({
    kind: isLater ? 'later' : 'picture',
    reason: `is answered with the status ${statusCode}`,
    after: isLater ? retryAfter(headers['retry-after'], Date.now()) : undefined,
  })
}

async function read(response: IncomingMessage, { bytes: most }: Limits): Promise<Download> {
  const tooLarge = () =>
    new Unfetched({ kind: 'picture', reason: `has more than ${most / 1024 / 1024} MB` })
  if (Number(response.headers['content-length'] ?? 0) > most) throw tooLarge()
  const parts: Buffer[] = []
  let length = 0
  for await (const part of response) {
    if (!Buffer.isBuffer(part)) continue
    length += part.length
    if (length > most) throw tooLarge()
    parts.push(part)
  }
  const bytes = Buffer.concat(parts, length)
  const type = pictureType(bytes)
  if (type !== undefined) return { bytes, type }
  throw new Unfetched({ kind: 'picture', reason: `is ${otherType(bytes)}` })
}
