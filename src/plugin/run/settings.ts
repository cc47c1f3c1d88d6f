import * as v from 'valibot'
import { httpUrl, shortText, siteSchema } from '../../shared/site.ts'
import { type PublisherNames, publisherKey } from '../check/story/publisherNames.ts'
import { toBase } from './basePath.ts'
import { type Environment, readFolders } from './environment.ts'
import { fieldsSchema } from './fieldsSchema.ts'
import { gatherSchema } from './gatherSettings.ts'
import { groupSchema } from './groupSchema.ts'
import { complaintLine, settingComplaints } from './settingComplaints.ts'
import { badSettings } from './startError.ts'

const FEED_ID = 'must be a text of 1 to 200 characters'
const PAGES = 'must be the path of a folder'
const TOPIC = "must be a topic's name"
const PUBLISHERS = 'must be names by domain or name, such as { "blog.example.org": "Example" }'
const WORDS = 'must be the path of a file'
const SIZE = 'must be a whole number from 1 to 200'
const PRERENDER = 'must be "all" or a whole number from 0'

const SITE_ADDRESS =
  'must be an address such as https://news.example.org or https://example.org/news, and no more'

/** Whether nothing of an address would be lost: no query, no fragment, and a path that can be the base path. */
function isSiteAddress(address: string): boolean {
  if (!v.is(httpUrl, address) || !URL.canParse(address)) return false
  const { pathname, search, hash } = new URL(address)
  return search === '' && hash === '' && toBase(pathname) !== undefined
}

/** The keys in the form in which domains and names are compared. */
const publisherKeys = (names: PublisherNames): PublisherNames =>
  Object.fromEntries(Object.entries(names).map(([key, name]) => [publisherKey(key), name]))

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
      v.minLength(1, 'must be one folder at least'),
    ),
    'content',
  ),
  /** Names that stories have for fields, and the fields that are meant. */
  fields: fieldsSchema,
  /** Folder of the publisher's own pages, relative to where a command is run. */
  pages: v.optional(v.pipe(v.string(PAGES), v.trim(), v.nonEmpty(PAGES))),
  /** Whether what stands below the fields of a story is shown, as Markdown. */
  bodies: v.optional(v.boolean('must be true or false'), false),
  /** Name of the topic that stands for everything; found by itself where it is not given. */
  rootTopic: v.optional(v.pipe(v.string(TOPIC), v.trim(), v.nonEmpty(TOPIC))),
  /** Names of publishers, by the domain or the name that files have: `{ 'blog.example.org': 'Example' }`. */
  publishers: v.optional(
    v.pipe(
      groupSchema<string>(PUBLISHERS),
      v.record(v.string(), shortText(60)),
      v.transform(publisherKeys),
    ),
    {},
  ),
  /** How `npm run gather` makes stories of feeds. */
  gather: v.optional(gatherSchema, {}),
  /** Stories a page. */
  pageSize: v.optional(
    v.pipe(v.number(SIZE), v.integer(SIZE), v.minValue(1, SIZE), v.maxValue(200, SIZE)),
    25,
  ),
  /** How many HTML files there may be, the newest stories first: hosts limit how many files a site may have. */
  prerender: v.optional(
    v.union(
      [v.literal('all'), v.pipe(v.number(), v.integer(PRERENDER), v.minValue(0, PRERENDER))],
      PRERENDER,
    ),
    5000,
  ),
  /** What pages are: `topic/ai.html`, or `topic/ai/index.html` for hosts that leave no ending out. */
  addresses: v.optional(v.picklist(['names', 'folders'], 'must be "names" or "folders"'), 'names'),
  /** Write `.br` and `.gz` beside text files. By itself: for up to PRECOMPRESSED_STORIES stories. */
  precompress: v.optional(v.boolean('must be true or false')),
  /** Where pictures may come from: any https address, or this site alone. */
  images: v.optional(v.picklist(['https', 'self'], 'must be "https" or "self"'), 'https'),
  /** Whether what readers saw and saved is there without a network, by a service worker. */
  offline: v.optional(v.boolean('must be true or false'), true),
  /** Fail a build when a file is rejected, instead of publishing the others. */
  strict: v.optional(v.boolean('must be true or false'), false),
  /** Build a site without a story, instead of failing; the ALLOW_EMPTY variable overrides. */
  allowEmpty: v.optional(v.boolean('must be true or false'), false),
})

/** What a publisher writes in vite.config.ts. */
export type Options = v.InferInput<typeof settingsSchema>
/** All folders that a publisher writes in: changes in them show, and nothing of them is served as it is. */
export const writtenFolders = ({
  content,
  pages,
}: Pick<Settings, 'content' | 'pages'>): readonly string[] =>
  pages === undefined ? content : [...content, pages]

/** All folders of which nothing is served as it is, but for what lies in `public`: also the list of sources, with its passwords, is in one. */
export const privateFolders = (
  settings: Pick<Settings, 'content' | 'pages' | 'siteFolder'>,
): readonly string[] => [
  ...writtenFolders(settings),
  ...(settings.siteFolder === undefined ? [] : [settings.siteFolder]),
]

/** The options, checked, with their defaults and what the environment says. */
export interface Settings extends v.InferOutput<typeof settingsSchema> {
  /** The folder with all that is a publisher's own, where the site has one. */
  readonly siteFolder?: string | undefined
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
    ...(environment.ALLOW_EMPTY && { allowEmpty: yesOrNo(environment.ALLOW_EMPTY) }),
  }
  const result = v.safeParse(settingsSchema, merged)
  if (result.success) return result.output
  throw badSettings(
    settingComplaints(settingsSchema, result.issues).map(
      (complaint) => `${sourceOf(complaint.path, environment)}: ${complaintLine(complaint)}`,
    ),
  )
}

/** As variables say true and false; anything else stays as it is, and is answered like another bad setting. */
function yesOrNo(value: string): unknown {
  if (value === '1' || value === 'true') return true
  return value === '0' || value === 'false' ? false : value
}

function sourceOf(path: readonly (string | number)[], environment: Environment): string {
  const [name] = path
  if (name === 'siteUrl' && environment.SITE_URL) return 'SITE_URL'
  if (name === 'content' && environment.CONTENT_DIR) return 'CONTENT_DIR'
  if (name === 'allowEmpty' && environment.ALLOW_EMPTY) return 'ALLOW_EMPTY'
  return `${path.length === 0 ? 'the options' : path.join('.')} (vite.config.ts)`
}
