import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

/** Where the tests work; it is ignored by git and not watched by the dev server. */
export const WORK = join(import.meta.dirname, '../../node_modules/.e2e')

/** A site that tests visit: its content, where it is built, and the port that it is served on. */
export interface Site {
  readonly content: string
  readonly outDir: string
  readonly port: number
  /** The path below which it lives: begins and ends with a slash. */
  readonly base: string
  /** The app with React's warnings. */
  readonly isDevelopment?: boolean
}

const site = (name: string, content: string, port: number, base = '/'): Site => ({
  content,
  outDir: join(WORK, name),
  port,
  base,
})

/** The project's own content. */
export const SAMPLE = site('sample', 'content', 43101)
/** Everything that real folders have done wrong, made up. */
export const AWKWARD = site('awkward', join(WORK, 'awkward-content'), 43102)
/** Every field an attack. The site lies deep in a folder of its own, where a file that leaves it is found. */
export const ATTACKS_CAGE = join(WORK, 'attacks')
export const ATTACKS = site(
  join('attacks', 'one', 'two', 'site'),
  join(WORK, 'attacks-content'),
  43113,
)
/** A folder without a story. */
export const EMPTY = site('empty', join(WORK, 'empty-content'), 43103)
/** A folder that tests edit while the dev server watches; outside the project, as a publisher's is. */
export const LIVE = site('live', join(tmpdir(), `broadsheet-live-${userInfo().username}`), 43104)

/** A made-up archive of 10,000 files; outside the project, for its size. */
export const ARCHIVE = site(
  'archive',
  join(tmpdir(), `broadsheet-archive-${userInfo().username}`),
  43106,
)

/** The sample below a path; the word is also one of the reader's own, so that the two are not mixed up. */
export const BASE = site('base', 'content', 43112, '/news/')

/** The sample and everything that may be wrong with pages at once, with an app that says where a page differs. */
export const HYDRATION: Site = {
  ...site('hydration', `content,${AWKWARD.content}`, 43114),
  isDevelopment: true,
}

/** Where the sample is served by nginx. */
export const NGINX: Site = { ...SAMPLE, port: 43111 }

export const addressOf = ({ port, base }: Site): string => `http://localhost:${port}${base}`

/** Where the site below a path says that it is published. */
export const PUBLISHED = 'https://news.example'

/** The variables that a publisher sets for a site. */
export const variablesOf = (site: Site): Record<string, string> => ({
  CONTENT_DIR: site.content,
  SITE_URL: site.base === '/' ? addressOf(site) : PUBLISHED,
  ...(site.base !== '/' && { BASE_PATH: site.base }),
  ...(site.isDevelopment && { NODE_ENV: 'development' }),
})
