/** The caches of a site in a browser, which its pages and its service worker share. */

/** What each is for. */
export type CacheKind =
  /** Pages that were visited, and what has no name of its own for each content. */
  | 'pages'
  /** Files whose names are made from their content: those used last, up to a limit. */
  | 'files'
  /** What views showed, see `viewKey`. */
  | 'views'
  /** The same of stories that the reader saved: nothing here ever goes by itself. */
  | 'saved'
  /** What the reader has chosen and the worker must know. */
  | 'choices'

/** What names of a site's caches begin with. Sites below different paths of one host share its storage. */
const prefixOf = (base: string): string => `broadsheet:${base}:`

/**
 * The name of a cache.
 *
 * @param base the site's base path
 */
export const cacheName = (base: string, kind: CacheKind): string => `${prefixOf(base)}${kind}`

/** The name of the cache with one edition of the app. */
export const editionName = (base: string, edition: string): string =>
  `${prefixOf(base)}edition:${edition}`

/** Of the names of all caches those of this site's editions, the latest last. */
export const editionsAmong = (base: string, names: readonly string[]): string[] =>
  names.filter((name) => name.startsWith(editionName(base, '')))

/** Of the names of all caches those of this site. */
export const cachesAmong = (base: string, names: readonly string[]): string[] =>
  names.filter((name) => name.startsWith(prefixOf(base)))

/** The page that stands for all that are not there without a network: the app finds out what there is to show. */
export const OFFLINE_PAGE = 'offline.html'

/** The service worker, which must lie above all that it serves. */
export const WORKER = 'sw.js'

/** What a page says to a worker that waits: its edition is wanted now. */
export const TAKE_OVER = 'take over'

/** What a page says to a worker when the reader has chosen otherwise. */
export const LEARN = 'learn'

/** Where it stands which pictures of other hosts the reader wants, where that is not all of them. */
export const PICTURES_KEY = '/pictures'

/** The one Trusted Types policy there is: it makes the address of the worker, and nothing else. */
export const WORKER_POLICY = 'broadsheet-worker'

/** What the root element of a page has that is an old copy. */
export const COPY = 'data-copy'
