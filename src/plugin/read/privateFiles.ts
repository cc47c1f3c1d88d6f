import { realpathSync, statSync } from 'node:fs'
import { basename, isAbsolute, relative, resolve, sep } from 'node:path'

/** Tells whether a path leads to a file that nobody but the publisher may read. */
export type IsPrivate = (path: string) => boolean

/** Names of files that may hold news, also as editors and systems keep older states of them. */
const MAY_BE_NEWS = /\.(md|mdx|markdown|ya?ml)(?!\w)/i

/** The list of sources and what the robot knows of them: addresses of feeds may hold passwords. */
const OF_ROBOT = /\b(sources\.opml|gathered\.jsonl)\b/i

/**
 * The files that are never part of a site as they are: drafts, and what else is in the content folders. Where they lie on
 * the disk decides, whatever way leads there.
 *
 * @param folders all that is in them is private; of packages and `shown` folders in them, what may be news by its name
 * @param shown folders whose files are seen
 */
export function privateFiles(folders: readonly string[], shown: readonly string[]): IsPrivate {
  return (path) => {
    const file = placeOf(path)
    if (file === undefined || !statSync(file).isFile()) return false
    return folders.some((folder) => {
      const place = placeOf(folder)
      if (place === undefined || !isInside(place, file)) return false
      const isShown = shown.some((other) => isOfShown(place, other, file))
      return !isShown || MAY_BE_NEWS.test(basename(file)) || OF_ROBOT.test(basename(file))
    })
  }
}

/** In a package that programs use. */
const PACKAGE = /[\\/]node_modules[\\/]/

/** Whether a file is in a shown folder that is in another one, or in a package beside it. */
function isOfShown(folder: string, shown: string, file: string): boolean {
  const place = placeOf(shown) ?? shown
  return isInside(folder, place) && (isInside(place, file) || PACKAGE.test(file))
}

/** Where a path leads to on the disk, in the letters that are there; undefined where nothing is. */
function placeOf(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}

/** Whether a path is a folder, or in it. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path))
  return way.split(sep, 1)[0] !== '..' && !isAbsolute(way)
}
