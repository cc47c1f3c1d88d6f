import { decoded } from '../../shared/addresses.ts'
import { DATA_FOLDER } from '../../shared/bundleFiles.ts'
import { publisherPath, storyPath } from '../../shared/paths.ts'
import { ASSETS_FOLDER } from './hostHeaders.ts'

/** What a host answers to an address. */
export type Answer =
  | { readonly kind: 'file'; readonly name: string; readonly status: 200 | 404 }
  | { readonly kind: 'redirect'; readonly address: string }
  | { readonly kind: 'text'; readonly status: 400 | 404; readonly text: string }

/**
 * What belongs to an address: the file of its name, or the page of that name without `.html`. A page that
 * there is no file for is `app.html`, which finds out in the browser what to show; where that is absent
 * too, it is `404.html`. What can be no page is simply not there, so that no script, picture or data
 * ever turns out to be HTML.
 *
 * @param address as it is asked for: begins with `/`, percent-encoded, perhaps with a query
 * @param base the path below which the site lives: begins and ends with `/`
 * @param isFile whether the site has a file; asked only for names that stay inside the site
 */
export function siteAnswer(
  address: string,
  base: string,
  isFile: (name: string) => boolean,
): Answer {
  const [encoded = '', ...query] = address.split(/(?=\?)/)
  const path = decoded(encoded)
  if (path === undefined) return { kind: 'text', status: 400, text: 'No such address' }
  if (`${path}/` === base) return { kind: 'redirect', address: `${base}${query.join('')}` }
  if (!path.startsWith(base)) return notFound(`The site lives below ${base}`)
  if (path === base) return page('index', isFile)
  const name = path.slice(base.length).replace(/(?<!\/)\/+$/, '')
  const segments = name.split('/')
  if (segments.some(isHidden)) return notFound('No such file')
  // No file has such a name, and none is looked for; a story may.
  if (!isPlain(name)) return mayBePage(name) ? fallback(isFile) : notFound('No such file')
  const index = `${name}/index.html`
  const isFolder = isFile(index) && !isFile(`${name}.html`)
  if (isFolder && path === `${base}${name}/`) return { kind: 'file', name: index, status: 200 }
  if (isFolder || path.endsWith('/')) {
    const one = `${segments.map(encodeURIComponent).join('/')}${isFolder ? '/' : ''}`
    return { kind: 'redirect', address: `${base}${one}${query.join('')}` }
  }
  if (isFile(name)) return { kind: 'file', name, status: 200 }
  return mayBePage(name) ? page(name, isFile) : notFound('No such file')
}

/** Whether a part of a path is hidden, a way out of the folder, or nothing. */
const isHidden = (segment: string): boolean => segment !== '.well-known' && /^(\.|$)/.test(segment)

/** Whether a name means the same on every system. */
const isPlain = (name: string): boolean => !/[\\\p{Cc}]/u.test(name)

/** Pages of a story or a publisher: the names of files and domains have dots. Feeds lie in their folders. */
const MAY_HAVE_DOTS = new RegExp(
  `^(${storyPath('').slice(1)}|${publisherPath('').slice(1)})[^/]+(?!/feed\\.\\w+$)(/|$)`,
)

const mayBePage = (name: string): boolean =>
  MAY_HAVE_DOTS.test(name) ||
  !(/\.[^/.]*$/.test(name) || [ASSETS_FOLDER, DATA_FOLDER].some((it) => name.startsWith(`${it}/`)))

function page(name: string, isFile: (name: string) => boolean): Answer {
  const file = `${name}.html`
  return !FALLBACKS.has(file) && isFile(file)
    ? { kind: 'file', name: file, status: 200 }
    : fallback(isFile)
}

/** Files that are no pages of their own. */
const FALLBACKS: ReadonlySet<string> = new Set(['app.html', '404.html'])

function fallback(isFile: (name: string) => boolean): Answer {
  if (isFile('app.html')) return { kind: 'file', name: 'app.html', status: 200 }
  if (isFile('404.html')) return { kind: 'file', name: '404.html', status: 404 }
  return notFound('No such page')
}

const notFound = (text: string): Answer => ({ kind: 'text', status: 404, text })
