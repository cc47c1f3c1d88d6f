import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ConfigEnv, UserConfig } from 'vite'
import { builtBase } from './host/builtBase.ts'
import { readBasePath } from './run/basePath.ts'
import { readEnvironment } from './run/environment.ts'
import type { Options } from './run/settings.ts'
import { readSite, type SiteSetup } from './siteFolder/readSite.ts'

/** What a run of Vite has to know of a site before it begins. */
export interface Setup extends SiteSetup {
  /** Begins and ends with `/`. */
  readonly base: string
  /** What the publisher should know before a preview. */
  readonly previewNotices: readonly string[]
  /** Folders of files that are copied as they are, the one that comes before others first: Vite's own. */
  readonly publicFolders: readonly string[]
}

/**
 * What the options, the environment and Vite's own configuration say of a site. A preview serves what was built,
 * for whatever path that was.
 *
 * @throws Error where one of them is bad
 */
export async function readSetup(
  options: Options,
  user: UserConfig,
  { mode, isPreview }: ConfigEnv,
): Promise<Setup> {
  const project = resolve(user.root ?? '.')
  const environment = await readEnvironment(project, mode)
  const site = await readSite(options, environment, project)
  const base = readBasePath(environment, site.settings.siteUrl, user.base)
  const outDir = resolve(project, user.build?.outDir ?? 'dist')
  const built = (isPreview ? builtBase(outDir) : undefined) ?? base
  return {
    ...site,
    base: built,
    publicFolders: publicFolders(site, user.publicDir, project),
    previewNotices: built === base ? [] : [otherBase(built, base)],
  }
}

/**
 * The site's own folder comes first, then the project's, whose icons do until the site has others.
 *
 * @param publicDir as Vite's configuration has it
 */
function publicFolders(
  { folder }: SiteSetup,
  publicDir: UserConfig['publicDir'],
  project: string,
): string[] {
  const own = folder && existsSync(folder.publicFolder) ? [resolve(folder.publicFolder)] : []
  return publicDir === false ? own : [...own, resolve(project, publicDir || 'public')]
}

const otherBase = (built: string, base: string): string =>
  `This site was built for the path ${built}, and is served there. The settings now say ${base}: build it again for that.`
