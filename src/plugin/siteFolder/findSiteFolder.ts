import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { nearest } from '../../shared/writing/nearMiss.ts'
import { SITE_FILE, typedPath } from '../read/contentFiles.ts'
import type { Environment } from '../run/environment.ts'
import type { Options } from '../run/settings.ts'
import { badSettings } from '../run/startError.ts'

/** The one folder with all that is a publisher's own, and where its parts are: none but `file` need to be there. */
export interface SiteFolder {
  /** As its publisher would type it. */
  readonly folder: string
  /** The settings. */
  readonly file: string
  /** Colors and fonts. */
  readonly theme: string
  /** Files that are copied as they are. */
  readonly publicFolder: string
}

/** The project's own content, which is a site where nothing else is said. */
const SAMPLE = 'content'

/**
 * The folder of a site: the one that SITE_DIR names, else the project's own where neither options nor environment name
 * other content.
 *
 * @param project its folder
 * @throws Error where SITE_DIR names no such folder
 */
export function findSiteFolder(
  { SITE_DIR, CONTENT_DIR }: Environment,
  { content }: Options,
  project: string,
): SiteFolder | undefined {
  if (SITE_DIR) {
    const complaint = complaintOf(SITE_DIR)
    if (complaint !== undefined) throw badSettings([`SITE_DIR: ${SITE_DIR}: ${complaint}`])
    return partsOf(SITE_DIR)
  }
  const sample = join(relative('.', project), SAMPLE)
  const isSite = !CONTENT_DIR && content === undefined && existsSync(join(sample, SITE_FILE))
  return isSite ? partsOf(sample) : undefined
}

const partsOf = (folder: string): SiteFolder => ({
  folder: typedPath(folder),
  file: typedPath(folder, SITE_FILE),
  theme: typedPath(folder, 'theme.css'),
  publicFolder: typedPath(folder, 'public'),
})

/** Why a folder is none of a site, and what to do. */
function complaintOf(folder: string): string | undefined {
  const stats = statSync(folder, { throwIfNoEntry: false })
  const make = `npm run new -- site ${folder} makes one`
  if (!stats) return `there is no such folder; ${make}`
  if (!stats.isDirectory()) return 'it is a file, not a folder'
  const names = readdirSync(folder)
  if (names.includes(SITE_FILE)) return undefined
  const near = nearest(SITE_FILE, names)
  return near === undefined
    ? `it has no ${SITE_FILE}, the settings of a site; ${make} in an empty folder`
    : `it has no ${SITE_FILE}, the settings of a site: rename ${near}`
}
