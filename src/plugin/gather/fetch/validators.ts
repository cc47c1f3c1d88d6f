import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import type { Validators } from './fetched.ts'

/** What is longer no host has meant, and would be kept for nothing. */
const LONGEST = 2000

/** What headers can carry: bytes without control characters, but for tabs. */
const SENDABLE = /^[\t\x20-\x7e\x80-\xff]+$/

/**
 * What an answer gives to ask with the next time. It is nobody's to understand: weak tags, missing quotes and dates that are none are given
 * back as they came.
 */
export function validatorsOf(
  { etag, 'last-modified': modified }: IncomingHttpHeaders,
  from: URL,
  listed: URL,
): Validators {
  const kept = {
    ...(isKept(etag) ? { etag } : {}),
    ...(isKept(modified) ? { modified } : {}),
  }
  const isElsewhere = from.href !== listed.href
  return Object.keys(kept).length > 0 && isElsewhere ? { ...kept, from: from.href } : kept
}

const isKept = (value: string | undefined): value is string =>
  value !== undefined && value.length <= LONGEST && SENDABLE.test(value)

/** Whether an address gets validators: that alone that has given them does. */
export const isAskedWith = ({ etag, modified, from }: Validators, url: URL, listed: URL): boolean =>
  (isKept(etag) || isKept(modified)) && url.href === (from ?? listed.href)

export const conditions = ({ etag, modified }: Validators): OutgoingHttpHeaders => ({
  ...(isKept(etag) ? { 'If-None-Match': etag } : {}),
  ...(isKept(modified) ? { 'If-Modified-Since': modified } : {}),
})
