import { relative, resolve } from 'node:path'
import { escapeText, escapeUTF8 } from 'entities'
import type { Logger, Plugin } from 'vite'
import { calendarOf } from '../shared/calendar.ts'
import type { Site } from '../shared/site.ts'
import { annotations, isWorkflow, withoutCommands } from './annotations.ts'
import { cacheFolder } from './contentCache.ts'
import { contentIgnored, serveContent } from './devServer.ts'
import { assemble, type Result } from './pipeline.ts'
import { findingsReport, summaryLine } from './report.ts'
import { type Options, readBasePath, readSettings, type Settings } from './settings.ts'
import { showReading, showWriting } from './showProgress.ts'
import { siteFiles } from './siteFiles.ts'
import { writeSite } from './writeSite.ts'

export const PLUGIN_NAME = 'broadsheet'
const SITE_MODULE = 'virtual:broadsheet/site'

/** What the plugin offers to programs that load the Vite configuration. */
export interface PluginApi {
  readonly settings: Settings
}

/**
 * The Vite plugin: turns the content folder into the JSON bundle, in a build on disk and in the dev
 * server in memory, and gives the app the site's title and the like.
 *
 * @throws Error at the start where an option or a variable of the environment is bad
 */
export function broadsheet(options: Options = {}): Plugin<PluginApi> {
  const settings = readSettings(options, process.env)
  let result: Result | undefined
  let outDir = ''
  let cache = ''
  let publicDir = ''
  let isBuild = false
  let logger: Logger | undefined
  return {
    name: PLUGIN_NAME,
    api: { settings },
    config: (config) => ({
      ...(process.env.BASE_PATH && { base: readBasePath(process.env) }),
      ...(config.server?.watch !== null && {
        server: { watch: { ignored: [contentIgnored(config, settings.content)] } },
      }),
      // Vite would empty the folder first and then write over what is there.
      build: { write: false },
    }),
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
      cache = cacheFolder(config.cacheDir)
      publicDir = config.build.copyPublicDir ? config.publicDir : ''
      isBuild = config.command === 'build'
      logger = config.logger
    },
    resolveId: { filter: { id: exactly(SITE_MODULE) }, handler: () => `\0${SITE_MODULE}` },
    load: {
      filter: { id: exactly(`\0${SITE_MODULE}`) },
      handler: () => `export const site = ${JSON.stringify(siteOf(settings))}`,
    },
    transformIndexHtml: (html) => describePage(html, settings),
    async buildStart() {
      if (!isBuild) return
      const start = performance.now()
      const content = await showReading(settings.content, cache, process.stderr)
      result = await assemble(content, settings)
      for (const text of findingsOf(result)) logger?.warn(`${text}\n`)
      logger?.info(summaryLine(result.counts, performance.now() - start))
      const { rejected } = result.counts
      if (settings.strict && !result.isComplete) {
        this.error('strict: a content folder could not be read, nothing was built')
      }
      if (settings.strict && rejected > 0) {
        const files = rejected === 1 ? 'a file was' : `${rejected} files were`
        this.error(`strict: ${files} rejected, nothing was built`)
      }
    },
    generateBundle: {
      // After the others: index.html is complete.
      order: 'post',
      async handler(_options, bundled) {
        if (!result) return
        const files = siteFiles(bundled, publicDir)
        const { bundle } = result
        showWriting(process.stderr, (onProgress) => writeSite(files, bundle, outDir, onProgress))
        logger?.info(`The site is in ${relative('.', outDir)}`)
      },
    },
    configureServer: (server) => serveContent(server, settings),
  }
}

/** What a build has to say of the content; in a workflow on GitHub as annotations of the files too. */
function findingsOf(result: Result): string[] {
  const findings = findingsReport(result)
  const texts = isWorkflow(process.env)
    ? [withoutCommands(findings), annotations(result.problems, process.env)]
    : [findings]
  return findings === '' ? [] : texts.filter((text) => text !== '')
}

const exactly = (id: string): RegExp => new RegExp(`^${id}$`)

/** The part of the settings that the app shows, and the words of its dates. */
function siteOf({ title, description, language, footerLinks }: Settings): Site {
  return { title, description, language, footerLinks, calendar: calendarOf(language) }
}

/** Fills the page's language, title and description in. */
function describePage(html: string, settings: Settings): string {
  return html
    .replace('<html lang="en">', `<html lang="${escapeUTF8(settings.language)}">`)
    .replaceAll('%TITLE%', () => escapeText(settings.title))
    .replaceAll('%DESCRIPTION%', () => escapeUTF8(settings.description))
}
