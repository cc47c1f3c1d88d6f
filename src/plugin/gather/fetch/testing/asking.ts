import { askFeed } from '../askFeed.ts'
import type { Asking, Fetched } from '../fetched.ts'
import { LIMITS, type Way } from '../way.ts'

/** A feed that hosts of tests give. */
export const FEED = '<rss version="2.0"><channel><title>News</title></channel></rss>'
/** Limits that a test can wait for. */
export const QUICK = { ...LIMITS, bytes: 100_000, milliseconds: 3000, silentMilliseconds: 1500 }
export const WAY: Way = { agent: 'Broadsheet', limits: QUICK }

/** Asks for a feed, in a quick way where no other one is given. */
export const ask = (url: string, more: Partial<Asking> = {}, way = WAY): Promise<Fetched> =>
  askFeed({ url, validators: {}, ...more }, way)

/** What comes of a host's answer, in a line. */
export function inWords(fetched: Fetched): string {
  if (fetched.what === 'failed') return `${fetched.failure.kind}: ${fetched.failure.reason}`
  if (fetched.what === 'same') return 'same'
  const text = new TextDecoder().decode(fetched.bytes)
  const body = text === FEED ? 'the feed' : text.length > 100 ? `${text.length} letters` : text
  return fetched.cutOff ? `${body}, but ${fetched.cutOff.reason}` : body
}
