import { resolve } from 'node:path'
import type { ResolvedConfig } from 'vite'
import { type PublishedSite, publishedSite } from './host/publishedSite.ts'
import { siteIcons } from './host/siteIcons.ts'
import { OUR_LOOK } from './host/siteLook.ts'
import { formatDiagnostic } from './problems/diagnostic.ts'
import type { Setup } from './setup.ts'

/** A site as pages and feeds speak of it. */
export interface DescribedSite {
  readonly site: PublishedSite
  /** What its publisher should know. */
  readonly notices: readonly string[]
}

/**
 * How a site is to be spoken of, and the files for whose sake the dev server starts anew.
 *
 * @throws Error where its words are bad
 */
export async function describeSite(
  { settings, folder, notices, problems, theme, publicFolders }: Setup,
  { root, base, configFileDependencies }: ResolvedConfig,
): Promise<DescribedSite> {
  // Other programs read the settings alone.
  const { readLanguage } = await import('./words/readLanguage.ts')
  const { readLogo } = await import('./siteFolder/readLogo.ts')
  const { language, notice } = readLanguage(settings, root)
  const { logo, notice: logoNotice } = readLogo(publicFolders)
  const paper = theme?.paper ?? OUR_LOOK.paper
  const site = publishedSite(settings, language, base, { paper, logo, ...siteIcons(publicFolders) })
  // The dev server starts anew when these change.
  for (const file of [settings.words, folder?.file, folder?.theme]) {
    if (file) configFileDependencies.push(asVite(resolve(root, file)))
  }
  const said = [
    ...notices,
    ...problems.map(formatDiagnostic),
    ...[notice, logoNotice].filter((text) => text !== undefined),
  ]
  return { site, notices: said }
}

/** A path as Vite writes it on every system. */
const asVite = (path: string): string => path.replaceAll('\\', '/')
