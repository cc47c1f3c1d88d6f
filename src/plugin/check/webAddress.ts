const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|mkt_tok|vero_id|oly_enc_id|oly_anon_id|wt\.mc_id|ref_src|ref_url|cmpid|ito|ocid|s_cid|smid|sref|spm|guccounter|guce_referrer|guce_referrer_sig)$/i

/** A browser reads a backslash as a slash and skips line breaks: in a host, people would see another one. */
const PLAIN_HOST = /^https?:\/\/[^\s/\\?#]+([/?#]|$)/i

/**
 * An absolute http(s) address without credentials, `&amp;` decoded, tracking parameters removed.
 *
 * @returns the address in the URL standard's form; undefined for anything else
 */
export function webAddress(raw: string): string | undefined {
  const text = decodeAmpersands(raw).trim()
  if (!PLAIN_HOST.test(text)) return undefined
  const url = URL.parse(text)
  if (url === null || url.hostname === '' || url.username !== '' || url.password !== '') {
    return undefined
  }
  removeTracking(url)
  return url.href
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
  if (/[\s/@:?#\\]/.test(text) || !/[^.]\.[^.]/.test(text)) return undefined
  return URL.parse(`https://${text}`)?.hostname.replace(/^www\./, '')
}

/** Host of an address that `webAddress` gave, without `www.`. */
export const hostOf = (address: string): string =>
  partsOf(address)
    .host.replace(/:\d+$/, '')
    .replace(/^www\./, '')

const decodeAmpersands = (text: string): string => text.replace(/&(amp|#0?38);/gi, '&')

/** Drops whole parameters and leaves the others as they are written. */
function removeTracking(url: URL): void {
  if (url.search === '') return
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => !TRACKING.test(parameter.split('=', 1)[0] ?? ''))
  const search = kept.length === 0 ? '' : `?${kept.join('&')}`
  if (search !== url.search) url.search = search
}

const YOUTUBE =
  /(?<![\w-])(?:youtube(?:-nocookie)?\.com\/(?:embed\/|v\/|shorts\/|live\/|watch\?(?:[^"'\s]*&)?v=)|youtu\.be\/)(?!videoseries|live_stream)([\w-]{11})(?![\w-])/i

const YOUTUBE_HOST = /^(.+\.)?(youtube(-nocookie)?\.com|youtu\.be)$/

/** The 11-character id of the first YouTube video that a text (an embed or an address) names. */
export function youtubeId(text: string): string | undefined {
  return YOUTUBE.exec(decodeAmpersands(text))?.[1]
}

/** `https://host:port/path?query#fragment`, as the URL standard writes it: no part needs decoding. */
const ADDRESS = /^https?:\/\/([^/?#]*)([^?#]*)(\?[^#]*)?/

/** The parts of an address that `webAddress` gave; many times cheaper than parsing it again. */
function partsOf(address: string): { host: string; path: string; query: string } {
  const [, host = '', path = '', query = ''] = ADDRESS.exec(address) ?? []
  return { host, path, query }
}

/** Programs that are one page per query, whatever their name. */
const SCRIPT = /\.(php\d?|aspx?|jsp|cgi|pl|cfm|do)$/i

/**
 * A key that is equal for addresses of the same page: without scheme, `www.`, fragment, trailing slash
 * and order of parameters. The query is left out where the path alone names an article (a last
 * part of three words or more), because there it only says where the visitor came from.
 *
 * @param address as `webAddress` gives it
 */
export function pageKey(address: string): string {
  const url = partsOf(address)
  const video = YOUTUBE_HOST.test(url.host) ? youtubeId(address) : undefined
  if (video !== undefined) return `youtube:${video}`
  const path = url.path.replace(/\/(index\.\w+)?$/, '').replace(/\/amp$/, '')
  const last = path.slice(path.lastIndexOf('/') + 1)
  const host = url.host.replace(/^(www|m|amp|mobile)\./, '')
  if (!SCRIPT.test(last) && last.split(/[-_]/).filter(Boolean).length >= 3) return host + path
  return (
    host +
    path +
    [...new URLSearchParams(url.query)]
      .map(([k, v]) => `&${k}=${v}`)
      .sort()
      .join('')
  )
}
