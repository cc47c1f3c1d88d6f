/** Schemes that only say that an address is one of a feed. */
const OF_FEEDS = /^(?:feed|pcast|itpc|podcast|rss):(?:\/\/)?(?=(https?:)?)/i

/**
 * The address of a feed as lists have it: `feed://` and `feed:https://` are http and https. It may hold a name and a password.
 *
 * @returns in the URL standard's form, without a fragment; undefined for what is no address of http or https
 */
export function feedAddress(raw: string): string | undefined {
  // Some programs escape what was escaped already.
  const written = raw.replaceAll('&amp;', '&').trim()
  const text = written.replace(OF_FEEDS, (_, scheme?: string) => (scheme ? '' : 'http://'))
  if (!/^https?:\/\//i.test(text) || /\s/.test(text)) return undefined
  const url = URL.parse(text)
  if (!url || url.hostname === '') return undefined
  url.hash = ''
  return url.href
}

/** Equal for addresses of one feed: a host may answer by http and by https. */
export const feedKey = (address: string): string =>
  address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')

/** An address as it may be shown: without a name and a password; of one that is badly written, without all that may belong to these. */
export function shownAddress(address: string): string {
  const isWhole = /^https?:\/\//i.test(address) && URL.canParse(address)
  return address.replace(isWhole ? /^(\w+:\/\/)[^/?#]*@/ : /^(\w+:?\/\/)?.*@/s, '$1')
}
