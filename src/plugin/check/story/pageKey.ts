import { partsOf, youtubeId } from '../webAddress.ts'

const YOUTUBE_HOST = /^(.+\.)?(youtube(-nocookie)?\.com|youtu\.be)$/

/** Three words or more, which hyphens part. */
const NAMES_AN_ARTICLE = /[^-_][-_]+[^-_]+[-_]+[^-_]/

/** What is longer is none that people have written in two ways. */
const LONGEST_QUERY = 4000

/** Programs that are one page per query, whatever their name. */
const SCRIPT = /\.(php\d?|aspx?|jsp|cgi|pl|cfm|do)$/i

/** Copies for phones that others keep: the address of the original follows, `s/` where it is encrypted. */
const KEPT_COPY =
  /^https?:\/\/(?:[\w.-]+\.cdn\.ampproject\.org|cdn\.ampproject\.org|[\w.-]+\.bing-amp\.com)\/[a-z](?:\/s)?\/(?=[^/?#]*\.)|^https?:\/\/(?:www\.)?google(?:\.\w{2,3}){1,2}\/amp\/(?:s\/)?(?=[^/?#]*\.)/

/** A part of a path that stands for the copy for phones: a whole one, or the ending of the last. */
const AMP_PART = /\/amp(?=\/.)|(?<=.)\/amp$|\.amp(?=\.html?$)|\.amp$/g

/** A parameter that asks for it. */
const AMP_PARAMETER = /[?&](?:amp(?:=(?:1|true)?)?|outputType=(?:default-)?amp)(?=&|$)/gi

/** The address of the page that one is a copy of, kept by others for phones (AMP); any other address is its own. */
export const originalOf = (address: string): string =>
  address.includes('amp') ? address.replace(KEPT_COPY, 'https://') : address

/**
 * A key that is equal for addresses of the same page: without scheme, `www.`, fragment, trailing slash
 * and order of parameters, and the same for the copy for phones (AMP), the publisher's own or one that others keep. The query is
 * left out where the path alone names an article (a last part of three words or more), because there it only says where the visitor
 * came from.
 *
 * @param address as `webAddress` gives it
 */
export function pageKey(address: string): string {
  const url = partsOf(originalOf(address))
  const video = YOUTUBE_HOST.test(url.host) ? youtubeId(address) : undefined
  if (video !== undefined) return `youtube:${video}`
  const path = url.path.replace(/\/(index\.\w+)?$/, '').replace(AMP_PART, '')
  const last = path.slice(path.lastIndexOf('/') + 1)
  const host = url.host.replace(/^(www\.)?((m|amp|mobile)\.)?/, '')
  if (url.query.length > LONGEST_QUERY) return host + path + url.query
  if (url.query === '' || (NAMES_AN_ARTICLE.test(last) && !SCRIPT.test(last))) return host + path
  const parameters = [...new URLSearchParams(url.query.replace(AMP_PARAMETER, '&'))]
  const inOrder = parameters.map(([k, v]) => `&${k}=${v}`).sort()
  return host + path + inOrder.join('')
}

/** The host of a page, by its key: this begins with it. */
export const hostInKey = (key: string): string => key.split(/[/?&:]/, 1)[0] ?? key
