import { resolve } from 'node:path'
import type { ConfigEnv, UserConfig } from 'vite'
import { builtBase } from './host/builtBase.ts'
import { readBasePath } from './run/basePath.ts'
import { readEnvironment } from './run/environment.ts'
import { type Options, readSettings, type Settings } from './run/settings.ts'

/** What a run of Vite has to know of a site before it begins. */
export interface Setup {
  readonly settings: Settings
  /** Begins and ends with `/`. */
  readonly base: string
  /** What the publisher should know before a preview. */
  readonly previewNotices: readonly string[]
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
  const settings = readSettings(options, environment)
  const base = readBasePath(environment, settings.siteUrl, user.base)
  const outDir = resolve(project, user.build?.outDir ?? 'dist')
  const built = (isPreview ? builtBase(outDir) : undefined) ?? base
  return {
    settings,
    base: built,
    previewNotices: built === base ? [] : [otherBase(built, base)],
  }
}

const otherBase = (built: string, base: string): string =>
  `This site was built for the path ${built}, and is served there. The settings now say ${base}: build it again for that.`
