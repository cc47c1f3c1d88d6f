import * as v from 'valibot'
import { httpUrl, siteSchema } from '../../shared/site.ts'
import { StartError } from './startError.ts'

const FEED_ID = 'must be a text of 1 to 200 characters'
const TOPIC = "must be a topic's name"
const WORDS = 'must be the path of a file'
const SIZE = 'must be a whole number from 1 to 200'

const SITE_ADDRESS =
  'must be an address such as https://news.example.org or https://example.org/news, and no more'

/** Whether nothing of an address would be lost: no query, no fragment, and a path that can be the base path. */
function isSiteAddress(address: string): boolean {
  if (!v.is(httpUrl, address) || !URL.canParse(address)) return false
  const { pathname, search, hash } = new URL(address)
  return search === '' && hash === '' && toBase(pathname) !== undefined
}

/** Folders as a publisher writes them: a list, or one text with commas. */
export function readFolders(value: string | string[]): string[] {
  const folders = typeof value === 'string' ? value.split(',') : value
  return folders.map((folder) => folder.trim()).filter((folder) => folder !== '')
}

/** From more stories on, compressing takes too long to be done unasked. */
export const PRECOMPRESSED_STORIES = 1000

/** The plugin's options, each with a default. */
export const settingsSchema = v.strictObject({
  ...siteSchema.entries,
  /** A file of words, YAML or JSON, relative to the project: they come before those of the site's language. */
  words: v.optional(v.pipe(v.string(WORDS), v.trim(), v.nonEmpty(WORDS))),
  /** Where the site will be published, such as `https://news.example.org`. */
  siteUrl: v.optional(v.pipe(v.string(SITE_ADDRESS), v.check(isSiteAddress, SITE_ADDRESS))),
  /** What the ids in feeds are made from; by itself the site's address, else its title. */
  feedId: v.optional(
    v.pipe(v.string(FEED_ID), v.trim(), v.nonEmpty(FEED_ID), v.maxLength(200, FEED_ID)),
  ),
  /** Content folders, relative to where a command is run; the CONTENT_DIR variable (comma-separated) overrides. */
  content: v.optional(
    v.pipe(
      v.union([v.string(), v.array(v.string())], 'must be a folder or a list of folders'),
      v.transform(readFolders),
      v.minLength(1, 'must name at least one folder'),
    ),
    'content',
  ),
  /** Name of the topic that stands for everything; found by itself where it is not given. */
  rootTopic: v.optional(v.pipe(v.string(TOPIC), v.trim(), v.nonEmpty(TOPIC))),
  /** Stories a page. */
  pageSize: v.optional(
    v.pipe(v.number(SIZE), v.integer(SIZE), v.minValue(1, SIZE), v.maxValue(200, SIZE)),
    25,
  ),
  /** How many HTML files there may be, the newest stories first: hosts limit how many files a site may have. */
  prerender: v.optional(
    v.union(
      [v.literal('all'), v.pipe(v.number(), v.integer(), v.minValue(0))],
      'must be "all" or a whole number',
    ),
    5000,
  ),
  /** Write `.br` and `.gz` beside text files. By itself: for up to PRECOMPRESSED_STORIES stories. */
  precompress: v.optional(v.boolean('must be true or false')),
  /** Where pictures may come from: any https address, or this site alone. */
  images: v.optional(v.picklist(['https', 'self'], 'must be "https" or "self"'), 'https'),
  /** Fail a build when a file is rejected, instead of publishing the others. */
  strict: v.optional(v.boolean('must be true or false'), false),
})

/** What a publisher writes in vite.config.ts. */
export type Options = v.InferInput<typeof settingsSchema>
/** The options, checked, with their defaults and what the environment says. */
export type Settings = v.InferOutput<typeof settingsSchema>

/** The environment variables that override options. BASE_PATH is Vite's `base`. */
export interface Environment {
  readonly CONTENT_DIR?: string | undefined
  readonly SITE_URL?: string | undefined
  readonly BASE_PATH?: string | undefined
}

/**
 * Checks the options, with the environment's on top.
 *
 * @throws Error that names every bad setting, what was found and what was expected
 */
export function readSettings(options: Options, environment: Environment): Settings {
  const merged = {
    ...options,
    ...(environment.CONTENT_DIR && { content: environment.CONTENT_DIR }),
    ...(environment.SITE_URL && { siteUrl: environment.SITE_URL }),
  }
  const result = v.safeParse(settingsSchema, merged)
  if (result.success) return result.output
  throw badSettings(
    result.issues.map((issue) => `${sourceOf(issue, environment)}: ${complaintOf(issue)}`),
  )
}

const badSettings = (lines: readonly string[]): StartError =>
  new StartError('bad settings', lines.map((line) => `  ${line}`).join('\n'))

function complaintOf(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') {
    return `is no option; there are ${Object.keys(settingsSchema.entries).join(', ')}`
  }
  return `${issue.message}, found ${JSON.stringify(issue.input) ?? 'nothing'}`
}

function sourceOf(issue: v.BaseIssue<unknown>, environment: Environment): string {
  const name = v.getDotPath(issue) ?? 'options'
  if (name === 'siteUrl' && environment.SITE_URL) return 'SITE_URL'
  if (name.startsWith('content') && environment.CONTENT_DIR) return 'CONTENT_DIR'
  return `${name} (vite.config.ts)`
}

/**
 * The base path of the site from BASE_PATH, else from the address where the site is published: begins and ends
 * with `/`.
 *
 * @throws Error where it is not a path, or the two disagree
 */
export function readBasePath({ BASE_PATH }: Environment, siteUrl: string | undefined): string {
  const published = siteUrl === undefined ? '/' : (toBase(new URL(siteUrl).pathname) ?? '/')
  if (!BASE_PATH) return published
  const base = toBase(BASE_PATH)
  const found = JSON.stringify(BASE_PATH)
  if (base === undefined) {
    throw badSettings([`BASE_PATH: must be a path such as /news/, found ${found}`])
  }
  if (published !== '/' && published !== base) {
    throw badSettings([
      `BASE_PATH: must be the path of the site's address, ${published}, or be left out, found ${found}`,
    ])
  }
  return base
}

/** A path as a base path; undefined where it cannot be one. */
function toBase(path: string): string | undefined {
  const base = `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
  return /^\/((?!\.{1,2}\/)[\w.~-]+\/)*$/.test(base) ? base : undefined
}
