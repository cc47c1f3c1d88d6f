import type { IncomingHttpHeaders } from 'node:http'
import { httpDate } from '../../network/httpDate.ts'

/** Longer than a day no feed is taken for unchanged, whatever is said of caches. */
const LONGEST = 24 * 60 * 60

/**
 * For how many seconds an answer is good, by RFC 9111: `max-age` (else `s-maxage`, else `Expires`), less the `Age` that it has already; at
 * most a day. Undefined where nothing is said.
 *
 * @param now milliseconds
 */
export function freshness(headers: IncomingHttpHeaders, now: number): number | undefined {
  const directives = directivesOf(headers['cache-control'] ?? '')
  if (directives.has('no-cache') || directives.has('no-store')) return 0
  const lifetime =
    secondsIn(directives.get('max-age')) ??
    secondsIn(directives.get('s-maxage')) ??
    untilExpiry(headers, now)
  if (lifetime === undefined) return undefined
  const age = secondsIn(headers.age) ?? 0
  return Math.min(Math.max(0, lifetime - age), LONGEST)
}

function directivesOf(header: string): ReadonlyMap<string, string> {
  const parts = header.toLowerCase().matchAll(/([\w-]+)\s*(?:=\s*(?:"([^"]*)"|([^\s,;]*)))?/g)
  return new Map([...parts].map(([, name = '', quoted, plain]) => [name, quoted ?? plain ?? '']))
}

const secondsIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\s*\d+\s*$/.test(text) ? Number(text) : undefined

/** A date that is none, such as 0, means that it is over. */
function untilExpiry({ expires, date }: IncomingHttpHeaders, now: number): number | undefined {
  if (expires === undefined) return undefined
  const end = httpDate(expires)
  if (end === undefined) return 0
  return Math.max(0, Math.round((end - (httpDate(date) ?? now)) / 1000))
}
