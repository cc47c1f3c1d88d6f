const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|mkt_tok|vero_id|oly_enc_id|oly_anon_id|wt\.mc_id|ref_src|ref_url|cmpid|ito|ocid|s_cid|smid|sref|spm|guccounter|guce_referrer|guce_referrer_sig)$/i

/** A host that stands for itself: nothing to decode, lower case, and no number, which would be an IP address. */
const HOST = String.raw`(?:(?!xn--)[a-z\d-]+\.)*(?!xn--)[a-z][a-z\d-]*`
/**
 * What the URL standard leaves as it is, so that it need not be parsed, which takes ten times as long: nothing to
 * escape, to resolve (`/../`) or to leave out (`:443`).
 */
const SETTLED = new RegExp(
  String.raw`^https?:\/\/${HOST}(?:\/(?!\.)[\w~!$&()*+,;=:@.-]*)+(?:\?[\w~!$&()*+,;=:@/?%.-]*)?$`,
)
const SETTLED_HOST = new RegExp(`^${HOST}$`)

/** A browser reads a backslash as a slash and skips line breaks: in a host, people would see another one. No host is longer. */
const PLAIN_HOST = /^https?:\/\/[^\s/\\?#]{1,255}([/?#]|$)/i

/**
 * An absolute http(s) address without credentials, `&amp;` decoded, tracking parameters removed.
 *
 * @returns the address in the URL standard's form; undefined for anything else
 */
export function webAddress(raw: string): string | undefined {
  const text = decodeAmpersands(raw).trim()
  if (SETTLED.test(text)) return withoutTracking(text)
  if (!PLAIN_HOST.test(text)) return undefined
  const url = URL.parse(text)
  if (url === null || url.hostname === '' || url.username !== '' || url.password !== '') {
    return undefined
  }
  return withoutTracking(url.href)
}

/**
 * Address of a picture: as `webAddress`, upgraded to https because http pictures are blocked on https
 * pages; or a root path, which is a file in `public/`.
 */
export function pictureAddress(raw: string): string | undefined {
  const text = decodeAmpersands(raw).trim()
  if (text.startsWith('/')) return rootPath(text)
  return webAddress(text)?.replace(/^http:/, 'https:')
}

function rootPath(text: string): string | undefined {
  if (/^\/[/\\]/.test(text) || text.includes('..') || /%2e/i.test(text)) return undefined
  const url = URL.parse(text, 'https://root.invalid')
  const isHere = url?.host === 'root.invalid' && !url.pathname.startsWith('//')
  return isHere ? url.pathname + url.search : undefined
}

/** A host name without `www.`, in lower case; undefined for anything else. */
export function hostName(raw: string): string | undefined {
  const text = raw.trim().toLowerCase()
  if (text.length > 255) return undefined
  if (/[\s/@:?#\\]/.test(text) || !/[^.]\.[^.]/.test(text)) return undefined
  const host = SETTLED_HOST.test(text) ? text : URL.parse(`https://${text}`)?.hostname
  return host?.replace(/^www\./, '')
}

/** Host of an address that `webAddress` gave, without `www.`. */
export const hostOf = (address: string): string =>
  partsOf(address)
    .host.replace(/:\d+$/, '')
    .replace(/^www\./, '')

const decodeAmpersands = (text: string): string =>
  text.includes('&') ? text.replace(/&(amp|#0?38);/gi, '&') : text

/** Drops whole parameters of an address and leaves the others as they are written. */
function withoutTracking(address: string): string {
  const start = address.indexOf('?')
  const fragment = address.indexOf('#')
  const end = fragment === -1 ? address.length : fragment
  if (start === -1 || start > end) return address
  const parameters = address.slice(start + 1, end).split('&')
  const kept = parameters.filter((each) => !TRACKING.test(each.split('=', 1)[0] ?? ''))
  if (kept.length === parameters.length) return address
  const query = kept.length === 0 ? '' : `?${kept.join('&')}`
  return address.slice(0, start) + query + address.slice(end)
}

const YOUTUBE =
  /(?<![\w-])(?:youtube(?:-nocookie)?\.com\/(?:embed\/|v\/|shorts\/|live\/|watch\?(?:[^"'\s?]*&)?v=)|youtu\.be\/)(?!videoseries|live_stream)([\w-]{11})(?![\w-])/i

/** The 11-character id of the first YouTube video that a text (an embed or an address) names. */
export function youtubeId(text: string): string | undefined {
  return YOUTUBE.exec(decodeAmpersands(text))?.[1]
}

/**
 * The second at which a text (an embed or an address) has its first YouTube video begin: `t=90`, `t=1m30s`, `start=90`.
 * Undefined where it begins as usual.
 */
export function youtubeStart(text: string): number | undefined {
  const decoded = decodeAmpersands(text)
  const begin = YOUTUBE.exec(decoded)?.index
  const address = begin === undefined ? '' : (/^[^"'\s<>]*/.exec(decoded.slice(begin))?.[0] ?? '')
  const written = /[?&#](?:t|start)=(\w*)/.exec(address)?.[1] ?? ''
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(written) ?? []
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) || undefined
}

/** `https://host:port/path?query#fragment`, as the URL standard writes it: no part needs decoding. */
const ADDRESS = /^https?:\/\/([^/?#]*)([^?#]*)(\?[^#]*)?/

/** The parts of an address that `webAddress` gave; many times cheaper than parsing it again. */
export function partsOf(address: string): { host: string; path: string; query: string } {
  const [, host = '', path = '', query = ''] = ADDRESS.exec(address) ?? []
  return { host, path, query }
}
