import { bad, type Reading } from '../check/values.ts'
import { pictureAddress, webAddress } from '../check/webAddress.ts'

const MAIL = /^mailto:[^\s@<>"]+@[^\s@<>"]+$/i

/** The target of a link: another site, a mail address, or a path of this site. */
export function proseLink(url: string | undefined = ''): Reading<string> {
  const value = url.startsWith('/') ? ownPath(url) : MAIL.test(url) ? url : webAddress(url)
  return value === undefined
    ? bad(
        'body-link',
        'an http, https or mailto address, or a path of this site that begins with one "/"',
        `${linkAdvice(url)}; until then the words stand there without a link`,
      )
    : { value }
}

/** A path of this site with what stands behind it; a browser must not read it as another host's. */
function ownPath(url: string): string | undefined {
  const path = pictureAddress(url)
  const fragment = url.indexOf('#')
  return path === undefined || fragment === -1 ? path : path + encodeURI(url.slice(fragment))
}

function linkAdvice(url: string): string {
  const page = /^(?:\.\/)?([\p{L}\p{N}_-]+)(?:\.md|\.html)?$/u.exec(url)?.[1]
  return page === undefined
    ? 'write the whole address, such as https://example.org/'
    : `did you mean /${page}?`
}
