import type { IncomingMessage } from 'node:http'
import { withoutPassword } from './credentials.ts'
import { Failed } from './failed.ts'

/** Where an answer leads on to. */
export interface Redirect {
  readonly next: URL
  /** Whether that is to be remembered. Where it gives up encryption, it is not: whoever is on the way may have said so. */
  readonly isForGood: boolean
}

/**
 * Where an answer leads on to; undefined for one that does not.
 *
 * @throws Failed where that is no web address
 */
export function redirectOf(
  { statusCode = 0, headers: { location } }: Pick<IncomingMessage, 'statusCode' | 'headers'>,
  from: URL,
): Redirect | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode) || location === undefined) return undefined
  const next = URL.parse(inUnicode(location), from.href)
  if (next?.protocol !== 'http:' && next?.protocol !== 'https:') {
    throw new Failed({ kind: 'redirects', reason: 'leads to what is no web address' })
  }
  next.hash = ''
  const isDowngrade = from.protocol === 'https:' && next.protocol === 'http:'
  const isForGood = (statusCode === 301 || statusCode === 308) && !isDowngrade
  return { next: withoutPassword(next), isForGood }
}

/** Headers are read byte by byte; where their bytes are UTF-8, that is meant. */
function inUnicode(header: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'))
  } catch {
    return header
  }
}
