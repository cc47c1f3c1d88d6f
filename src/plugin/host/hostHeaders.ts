import type { PATTERNS } from '../../shared/addresses.ts'
import { DATA_FOLDER } from '../../shared/bundleFiles.ts'
import { atomPath, jsonFeedPath, OPML_PATH, WEB_APP_MANIFEST_PATH } from '../../shared/paths.ts'
import type { Settings } from '../run/settings.ts'
import { contentSecurityPolicy, PLAYER_ORIGIN } from './contentSecurityPolicy.ts'
import { localAddress, type SiteAddress } from './siteAddress.ts'

/** Folder of the files that Vite names by their content. */
export const ASSETS_FOLDER = 'assets'

/** Folder of the pictures that a site has itself, which are named by their content as well. */
export const PICTURES_FOLDER = `${ASSETS_FOLDER}/pictures`

/** Ask again at each visit: for all files whose names do not change with their content. */
export const REVALIDATE = 'no-cache'
const FOR_EVER = 'public, max-age=31536000, immutable'

/** Values of headers by their names. */
export type Headers = Readonly<Record<string, string>>

/** Headers for the addresses that a pattern of a `_headers` file matches. */
export interface HeaderRule {
  /** An address in which `*` stands for anything, and `:name` for anything without a slash. */
  readonly pattern: string
  readonly headers: Headers
}

/**
 * The headers that a host has to send. No two rules that match the same address have a header in common:
 * hosts would send both values as one.
 *
 * The folder of data has two levels, which the patterns say exactly: for Netlify `/data/:folder/*` is
 * also `/data/manifest.json`, which must never be cached for ever.
 *
 * @param images where pages' pictures may come from
 */
export function headerRules(site: SiteAddress, images: Settings['images']): HeaderRule[] {
  const rule = (path: string, headers: Headers): HeaderRule => ({
    pattern: localAddress(site, path),
    headers,
  })
  return [
    rule('/*', {
      'Content-Security-Policy': contentSecurityPolicy(images),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': PERMISSIONS,
      'Cross-Origin-Opener-Policy': 'same-origin',
    }),
    rule(`/${ASSETS_FOLDER}/*`, { 'Cache-Control': FOR_EVER }),
    rule(`/${DATA_FOLDER}/:folder/:file`, { 'Cache-Control': FOR_EVER }),
    rule(`/${DATA_FOLDER}/*`, OPEN),
    ...['', ...FEED_FOLDERS]
      .map((folder) => `${folder}${atomPath()}`)
      .map((path) =>
        rule(path, { 'Content-Type': 'application/atom+xml; charset=utf-8', ...OPEN }),
      ),
    ...['', ...FEED_FOLDERS]
      .map((folder) => `${folder}${jsonFeedPath()}`)
      .map((path) => rule(path, { 'Content-Type': 'application/feed+json', ...OPEN })),
    rule(OPML_PATH, { 'Content-Type': 'text/x-opml; charset=utf-8', ...OPEN }),
    rule(WEB_APP_MANIFEST_PATH, { 'Content-Type': 'application/manifest+json' }),
  ]
}

/** The folders of the feeds of topics, publishers and stories, as `paths.ts` names them. */
const FEED_FOLDERS = ['/topic/:topic', '/publisher/:domain', '/news/:id'] as const satisfies (
  | (typeof PATTERNS.list)[number]
  | (typeof PATTERNS.publisher)[number]
  | (typeof PATTERNS.story)[number]
)[]

/** Scripts of other sites may read the data and the feeds: they are made for other programs, and public. */
const OPEN: Headers = { 'Access-Control-Allow-Origin': '*' }

const FOR_PLAYER = `(self "${PLAYER_ORIGIN}")`

const PERMISSIONS = [
  ...['autoplay', 'encrypted-media', 'fullscreen', 'picture-in-picture'].map(
    (feature) => `${feature}=${FOR_PLAYER}`,
  ),
  ...[
    'accelerometer',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'hid',
    'idle-detection',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'publickey-credentials-get',
    'screen-wake-lock',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ].map((feature) => `${feature}=()`),
].join(', ')

/**
 * The headers of an address that there is a file for.
 *
 * @param path with the base path
 */
export const headersFor = (rules: readonly HeaderRule[], path: string): Headers =>
  Object.assign(
    { 'Cache-Control': REVALIDATE },
    ...rules.filter(({ pattern }) => matches(pattern, path)).map(({ headers }) => headers),
  )

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split(/(\*|:[a-z]+)/).map((part) => {
    if (part === '*') return '.*'
    return part.startsWith(':') ? '[^/]+' : RegExp.escape(part)
  })
  return new RegExp(`^${parts.join('')}$`).test(path)
}

/**
 * The file `_headers`, which Netlify, Cloudflare Pages and others read.
 *
 * @see https://docs.netlify.com/manage/routing/headers/
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function printHeadersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ pattern, headers }) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  )
  return `${[NOTE, ...blocks].join('\n\n')}\n`
}

/** A rule for all other files would add its value to that of the rules above. */
const NOTE = `# Where no Cache-Control is named, the host's own must make browsers ask again: ${REVALIDATE}`
