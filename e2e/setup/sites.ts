import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { writeCorpus } from '../bench/corpus.ts'
import { writeAttacks } from '../sites/attacks/content.ts'
import { writeAwkwardContent } from '../sites/awkward/content.ts'
import { writeGathered } from '../sites/gathered/content.ts'
import { writeStories } from '../sites/languages/content.ts'
import { ARABIC_STORIES, GERMAN_STORIES } from '../sites/languages/stories.ts'
import { writeLiveContent } from '../sites/live/content.ts'
import { writePictures } from '../sites/pictures/content.ts'

/** Where the tests work; it is ignored by git and not watched by the dev server. */
export const WORK = join(import.meta.dirname, '../../node_modules/.e2e')

/** A site that tests visit. */
export interface Site {
  readonly name: string
  /** The folders of its content, parted by commas; empty for that of its own folder. */
  readonly content: string
  /** The one folder with all that is its own; the project's by itself where no content is named. */
  readonly folder?: string
  /** Fills its content folder, which is empty; absent where that is another's. */
  readonly write?: (folder: string) => void | Promise<void>
  /** Where it is built. */
  readonly outDir: string
  readonly port: number
  readonly server: 'preview' | 'nginx' | 'apache' | 'dev'
  /** The path below which it lives: begins and ends with a slash. */
  readonly base: string
  /** The app with React's warnings. */
  readonly isDevelopment: boolean
  /** It has no story, and means it. */
  readonly isEmpty?: boolean
  /** It is built as publishers do, with all that hosts serve; others only as far as tests look. */
  readonly isWhole?: boolean
  /** Its language where that is not English. */
  readonly language?: 'de' | 'ar'
}

/** A folder outside the project, as a publisher's is. */
const outside = (name: string): string =>
  join(tmpdir(), `broadsheet-${name}-${userInfo().username}`)

/** A site in folders of its own. */
const site = (name: string, port: number, more: Partial<Site> = {}): Site => ({
  name,
  content: join(WORK, `${name}-content`),
  outDir: join(WORK, name),
  port,
  server: 'preview',
  base: '/',
  isDevelopment: false,
  ...more,
})

/** The project's own content. */
export const SAMPLE = site('sample', 43101, { content: '', isWhole: true })
/** Where the sample is served by nginx. */
export const NGINX: Site = { ...SAMPLE, name: 'nginx', port: 43111, server: 'nginx' }
/** Where the sample is served by Apache. */
export const APACHE: Site = { ...SAMPLE, name: 'apache', port: 43117, server: 'apache' }
/** The sample below a path; the word is also one of the reader's own, so that the two are not mixed up. */
export const BASE = site('base', 43112, { content: '', base: '/news/', isWhole: true })
/** Every field an attack. The site lies deep in a folder of its own, where a file that leaves it is found. */
export const ATTACKS_CAGE = join(WORK, 'attacks')
export const ATTACKS = site('attacks', 43113, {
  outDir: join(ATTACKS_CAGE, 'one', 'two', 'site'),
  write: writeAttacks,
})
/** Everything that real folders have done wrong, made up. */
export const AWKWARD = site('awkward', 43102, { write: writeAwkwardContent })
/** A folder without a story. */
export const EMPTY = site('empty', 43103, { write: () => undefined, isEmpty: true })
/** The sample and everything that may be wrong with pages at once, with an app that says where a page differs. */
export const HYDRATION = site('hydration', 43114, {
  content: `content,${AWKWARD.content}`,
  folder: 'content',
  isDevelopment: true,
})
/** A folder that tests edit while the dev server watches. */
export const LIVE = site('live', 43104, {
  content: outside('live'),
  write: writeLiveContent,
  server: 'dev',
})
/** Sites that speak other languages. */
export const GERMAN = site('german', 43115, {
  language: 'de',
  write: (folder) => writeStories(GERMAN_STORIES, folder),
})
export const ARABIC = site('arabic', 43116, {
  language: 'ar',
  write: (folder) => writeStories(ARABIC_STORIES, folder),
})
/** A site that has its pictures itself. */
const PICTURES_FOLDER = join(WORK, 'pictures-site')
export const PICTURES = site('pictures', 43118, {
  content: join(PICTURES_FOLDER, 'news'),
  folder: PICTURES_FOLDER,
  write: writePictures,
})
/** A site whose news a robot gathers. */
const GATHERED_FOLDER = join(WORK, 'gathered-site')
export const GATHERED = site('gathered', 43119, {
  content: GATHERED_FOLDER,
  folder: GATHERED_FOLDER,
  write: writeGathered,
})
/** A made-up archive of 10,000 files. */
export const ARCHIVE = site('archive', 43106, {
  content: outside('archive'),
  write: (folder) => void writeCorpus(folder, 10_000),
})

export const addressOf = ({ port, base }: Site): string => `http://localhost:${port}${base}`

/** Where the site below a path says that it is published. */
export const PUBLISHED = 'https://news.example'

/** The variables that a publisher sets for a site. */
export const variablesOf = (site: Site): Record<string, string> => ({
  SITE_DIR: site.folder ?? '',
  CONTENT_DIR: site.content,
  SITE_URL: site.base === '/' ? addressOf(site) : PUBLISHED,
  BASE_PATH: site.base,
  ...(site.isDevelopment && { NODE_ENV: 'development' }),
  ...(site.isEmpty && { ALLOW_EMPTY: '1' }),
  ...(site.language !== undefined && { E2E_LANGUAGE: site.language }),
})
