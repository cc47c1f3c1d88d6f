/** Where the JSON bundle is. What its files hold is in bundle.ts, whose checks browsers load only when they fetch. */

/** Folder of the bundle below the site's base path. */
export const DATA_FOLDER = 'data'

/** Folders in it, for files whose names are made from what is in them. */
export const BUNDLE_FOLDERS = [
  'archive',
  'cards',
  'facets',
  'coverage',
  'days',
  'find',
  'indexes',
  'lists',
  'months',
  'pages',
  'publishers',
  'reporters',
  'sources',
  'stories',
  'texts',
  'top',
  'topics',
  'years',
] as const
export type BundleFolder = (typeof BUNDLE_FOLDERS)[number]

/** The one file whose name never changes; everything else is reached from here. */
export const MANIFEST = 'manifest.json'

/**
 * The header by which a copy that the service worker kept says how large it is, in bytes; no host sends it. By it a page knows an
 * answer for a copy, too.
 */
export const COPY_SIZE = 'x-bytes'
