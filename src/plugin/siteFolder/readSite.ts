import { existsSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import type { Diagnostic } from '../problems/diagnostic.ts'
import { typedPath } from '../read/contentFiles.ts'
import type { Environment } from '../run/environment.ts'
import { type Options, readSettings, type Settings } from '../run/settings.ts'
import { findSiteFolder, type SiteFolder } from './findSiteFolder.ts'
import { readSiteFile, type SiteFile } from './readSiteFile.ts'
import type { Theme } from './theme/readTheme.ts'

/** A site as its publisher has set it up. */
export interface SiteSetup {
  readonly settings: Settings
  /** Undefined where all is said in vite.config.ts and the environment. */
  readonly folder: SiteFolder | undefined
  /** What the publisher should know. */
  readonly notices: readonly string[]
  /** What is wrong with its settings and its theme, but keeps no site from being built. */
  readonly problems: readonly Diagnostic[]
  /** Its own colors and fonts. */
  readonly theme: Theme | undefined
}

/**
 * What options, environment and the site's own folder say together: the environment comes before the options, and these
 * before site.yaml.
 *
 * @param project its folder
 * @throws Error where something is bad
 */
export async function readSite(
  options: Options,
  environment: Environment,
  project: string,
): Promise<SiteSetup> {
  const folder = findSiteFolder(environment, options, project)
  if (!folder) {
    const settings = readSettings(options, environment)
    return { settings, folder, notices: [], problems: [], theme: undefined }
  }
  const { own, problems } = readSiteFile(folder)
  const { content, ...others } = options
  const pages = typedPath(folder.folder, 'pages')
  const settings = readSettings(
    { ...(existsSync(pages) && { pages }), ...own, ...others, content: [folder.folder] },
    environment,
  )
  const theme = await themeOf(folder)
  return {
    settings: { ...settings, siteFolder: folder.folder },
    folder,
    notices: conflicts(own, options, folder),
    problems: [...problems, ...(theme?.problems ?? [])],
    theme,
  }
}

async function themeOf({ theme, publicFolder }: SiteFolder): Promise<Theme | undefined> {
  if (!existsSync(theme)) return undefined
  // To read style sheets and colors takes programs that most runs can do without.
  const { readTheme } = await import('./theme/readTheme.ts')
  return readTheme(theme, publicFolder)
}

/** Settings that have been written twice. */
function conflicts(own: SiteFile, options: Options, { folder, file }: SiteFolder): string[] {
  const { content, ...others } = options
  const values = new Map<string, unknown>(Object.entries(own))
  const twice = Object.entries(others).filter(
    ([name, value]) => values.has(name) && !isDeepStrictEqual(values.get(name), value),
  )
  const names = twice.map(([name]) => name).join(', ')
  return [
    ...(twice.length > 0
      ? [`vite.config.ts comes before ${file}, and both set ${names}. Remove what is not meant.`]
      : []),
    ...(content === undefined
      ? []
      : [
          `SITE_DIR comes before the content of vite.config.ts: the stories are those in ${folder}.`,
        ]),
  ]
}
