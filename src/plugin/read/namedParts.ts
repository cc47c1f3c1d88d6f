import { readFileSync, statSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { yamlPart } from './frontMatter.ts'
import { parseYaml } from './yaml.ts'

/** What the settings of a site name, by the file of the settings: in the dev server it is asked for file by file. */
const known = new Map<string, { readonly state: string; readonly paths: readonly string[] }>()

/**
 * The file and the folder that the settings of a site name, and that may lie among its news.
 *
 * @param file the settings
 * @returns absolute paths; none where there are no settings, or none that can be read: to read them says why
 */
export function namedParts(file: string): readonly string[] {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (!stats) return []
  const state = `${stats.mtimeMs} ${stats.size}`
  const before = known.get(file)
  if (before?.state === state) return before.paths
  const paths = pathsIn(file)
  known.set(file, { state, paths })
  return paths
}

/** Whether it is one of some files and folders, or in one of these. */
export const isIn = (paths: readonly string[], path: string): boolean =>
  paths.some((each) => path === each || path.startsWith(each + sep))

function pathsIn(file: string): string[] {
  const folder = dirname(resolve(file))
  try {
    const { yaml, firstLine } = yamlPart(readFileSync(file, 'utf8'))
    const parsed = parseYaml(yaml, firstLine)
    if ('fault' in parsed) return []
    const { words, pages } = parsed.fields
    return [
      ...(isPath(words) ? [resolve(folder, words.trim())] : []),
      // Relative as `content` is. A folder that holds the site is not a part of it.
      ...(isPath(pages) ? [resolve(pages.trim())] : []),
    ].filter((path) => path !== folder && !folder.startsWith(path + sep))
  } catch {
    return []
  }
}

const isPath = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
