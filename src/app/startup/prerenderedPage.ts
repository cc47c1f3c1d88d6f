import { addressOf, decoded } from '../../shared/addresses.ts'
import type { PageData, View } from '../../shared/pageData.ts'
import { PAGE_DATA_ID } from '../../shared/renderedPage.ts'

/**
 * The data of the page that the browser has loaded, if it was finished at build time for this address. The
 * address becomes the page's own where the host also knows it by others: `/topics.html`, `/topics/`.
 *
 * @returns undefined for the fallback page, and for a page that a host serves at addresses that are not its own
 */
export function findPage(): PageData | undefined {
  const text = document.getElementById(PAGE_DATA_ID)?.textContent
  const page = pageAt(location.pathname, text, import.meta.env.BASE_URL)
  if (page && page.address !== location.pathname) {
    const { search, hash } = location
    history.replaceState(history.state, '', `${page.address}${search}${hash}`)
  }
  return page?.data
}

/**
 * The data that a page has come with, where the page belongs to the address, and the page's own address.
 *
 * @param pathname with the base path
 * @param text of the data, as the page has it
 */
export function pageAt(
  pathname: string,
  text: string | undefined,
  base: string,
): { data: PageData; address: string } | undefined {
  const data = parseJson(text)
  if (!isPageData(data)) return undefined
  const address = `${base}${addressOf(data).slice(1)}`
  return plain(pathname) === plain(address) ? { data, address } : undefined
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    // The page was cut off on its way.
    return undefined
  }
}

/** What the data of each view must have. */
const PARTS: Readonly<Record<View, readonly string[]>> = {
  list: ['page', 'manifest', 'part'],
  story: ['story'],
  topics: ['topics'],
  publishers: ['order', 'publishers'],
  publisher: ['publisher', 'page', 'part'],
  coverage: ['publisher', 'coverage'],
  follow: ['topics', 'publishers'],
  sources: ['sources'],
  search: ['manifest'],
  own: ['page'],
  text: ['text'],
  top: ['period', 'top', 'ranking'],
  covered: ['period', 'top', 'covered'],
  archive: ['archive'],
  month: ['month', 'stories'],
  day: ['day', 'stories'],
}

/**
 * Whether a value is a page's data. A page names its scripts by their content, so both are of one build, which has
 * made the page from this data: to check all of it once more, every first view would wait for the code that does.
 */
function isPageData(value: unknown): value is PageData {
  if (typeof value !== 'object' || value === null || !('view' in value)) return false
  const parts = Object.entries(PARTS).find(([view]) => view === value.view)?.[1]
  return parts?.every((part) => part in value) ?? false
}

/** An address as a person would compare it. */
const plain = (path: string): string =>
  (decoded(path) ?? path)
    .replace(/(^|\/)index(\.html)?$/, '$1')
    .replace(/\.html$/, '')
    .replace(/\/$/, '')
