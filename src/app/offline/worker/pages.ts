import { COPY, OFFLINE_PAGE } from '../../../shared/offline/caches.ts'
import { isOurPage, mayKeep, within } from './answers.ts'
import { find } from './edition.ts'
import { copyOf, keep, open, shrinkSometimes } from './keep.ts'

const BASE = import.meta.env.BASE_URL

/** A page that is there is shown where the network takes longer. */
const PATIENCE_MILLISECONDS = 3000

/**
 * A page: from the network while that is quick, else as it was when it was visited, else the page by which the app shows what
 * there is.
 *
 * @param asked what the network answers
 * @param after told what goes on after the answer
 */
export async function page(
  { url }: Request,
  asked: Promise<Response>,
  after: (work: Promise<unknown>) => void,
): Promise<Response> {
  const answer = asked.then((response) => {
    if (mayKeep(response, true)) after(keepPage(pathOf(url), response.clone()))
    else if (isWithdrawn(response)) after(forgetPage(pathOf(url)))
    return response
  })
  after(answer.catch(() => undefined))
  const quick = await within(PATIENCE_MILLISECONDS, answer)
  if (quick && quick.status < 500) return quick
  return (await wholePage(pathOf(url))) ?? (await answer.catch(() => offlinePage()))
}

/** Filters and the like change nothing of a page. */
function pathOf(url: string): string {
  const { pathname } = new URL(url)
  return pathname === BASE ? pathname : pathname.replace(/\/$/, '')
}

/** Keeps a page that was visited. */
export async function keepPage(path: string, response: Response): Promise<void> {
  const bytes = await response.arrayBuffer()
  if (!isOurPage(new TextDecoder().decode(bytes))) return
  await keep('pages', path, copyOf(response.headers.get('content-type'), bytes))
  await shrinkSometimes('pages')
}

/** Whether the host says that there is no such page any more. */
const isWithdrawn = ({ status }: Response): boolean => status === 404 || status === 410

/** Forgets a page that was withdrawn: it is not to be read without a network either. */
async function forgetPage(path: string): Promise<void> {
  const cache = await open('pages')
  await cache.delete(path)
}

/** Addresses of scripts and styles; what a page links to may end as they do. */
const NEEDED = /<(?:script|link) [^>]*(?:src|href)="([^"]+\.(?:js|css))"/g

/** A page as it was, if its scripts and styles are there too: it would be a bare one without. */
async function wholePage(path: string): Promise<Response | undefined> {
  const copy = await find(path)
  if (!copy) return undefined
  const html = await copy.text()
  const needed = [...html.matchAll(NEEDED)]
  const found = await Promise.all(needed.map(([, file = '']) => find(file)))
  if (found.includes(undefined)) return undefined
  return new Response(html.replace('<html ', `<html ${COPY} `), { headers: copy.headers })
}

const offlinePage = async (): Promise<Response> =>
  (await find(`${BASE}${OFFLINE_PAGE}`)) ?? Response.error()
