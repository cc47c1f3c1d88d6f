import * as v from 'valibot'
import { addressOf, type PageData, pageDataSchema } from '../../shared/pageData.ts'
import { PAGE_DATA_ID } from '../../shared/renderedPage.ts'

/**
 * The data of the page that the browser has loaded, if it was finished at build time for this address. The
 * address becomes the page's own where the host also knows it by others: `/topics.html`, `/topics/`.
 *
 * @returns undefined for the fallback page, and for a page that a host serves at addresses that are not its own
 */
export function findPage(): PageData | undefined {
  const text = document.getElementById(PAGE_DATA_ID)?.textContent
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), pageDataSchema), text)
  if (!result.success) return undefined
  const address = `${import.meta.env.BASE_URL}${addressOf(result.output).slice(1)}`
  const { pathname, search, hash } = location
  if (pathname === address) return result.output
  if (plain(pathname) !== plain(address)) return undefined
  history.replaceState(history.state, '', `${address}${search}${hash}`)
  return result.output
}

/** An address as a person would compare it. */
const plain = (path: string): string =>
  decoded(path)
    .replace(/(^|\/)index(\.html)?$/, '$1')
    .replace(/\.html$/, '')
    .replace(/\/$/, '')

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
