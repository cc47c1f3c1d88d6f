import { resolve } from 'node:path'
import { typedPath } from '../../read/contentFiles.ts'
import type { Settings } from '../../run/settings.ts'

/** The name of the list of sources, as its publisher would type it. */
const LIST_FILE = 'sources.opml'

/** That of what the robot knows. It stands here, as builds that ask whether there is any need not load the forms of its lines. */
export const MEMORY_FILE = 'gathered.jsonl'

/** Where the robot reads and writes, as a publisher would type it. */
export interface GatherPlaces {
  /** The folder of the list, of the state and of the lock. */
  readonly folder: string
  /** The list of sources. */
  readonly list: string
  /** What is known from one run to the next. */
  readonly memory: string
  /** The folder that story files are written into. */
  readonly stories: string
}

/**
 * Where the robot's files are. List and state lie in the folder of the site, else in the first content folder. Stories lie
 * in `news/` of the site's folder where that is content, else in the first content folder itself: one that `CONTENT_DIR` names
 * has an order of its own.
 */
export function gatherPlaces({
  content,
  siteFolder,
}: Pick<Settings, 'content' | 'siteFolder'>): GatherPlaces {
  const [first = '.'] = content
  const place = siteFolder ?? first
  const isContent =
    siteFolder !== undefined && content.some((each) => resolve(each) === resolve(siteFolder))
  return {
    folder: place,
    list: typedPath(place, LIST_FILE),
    memory: typedPath(place, MEMORY_FILE),
    stories: isContent ? typedPath(place, 'news') : first,
  }
}
