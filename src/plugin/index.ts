import { relative, resolve } from 'node:path'
import type { Plugin, ResolvedConfig, Rolldown, UserConfig, ViteBuilder } from 'vite'
import { viewWords } from '../shared/words/en.ts'
import { buildSite, type SiteParts } from './buildSite.ts'
import { clientEnvironment } from './clientEnvironment.ts'
import { refuseModule } from './dev/contentGuard.ts'
import { contentIgnored, serveContent } from './dev/devServer.ts'
import { plainFolder } from './dev/plainFolder.ts'
import { Failure } from './failure.ts'
import { metaSecurityPolicy } from './host/contentSecurityPolicy.ts'
import { printAppSite, printViewWords } from './host/printAppSite.ts'
import { type PublishedSite, publishedSite } from './host/publishedSite.ts'
import { siteNotices } from './host/siteNotices.ts'
import { frameHtml, shellHtml } from './pages/pageTemplate.ts'
import { SERVER, serverEnvironment } from './pages/serverBundle.ts'
import type { PublicPlaces } from './pipeline/ownPictures.ts'
import type { Result } from './pipeline/pipeline.ts'
import { readForBuild } from './readForBuild.ts'
import { readEnvironment } from './run/environment.ts'
import { PLUGIN_NAME, type PluginApi } from './run/pluginApi.ts'
import { type Options, readSettings, type Settings } from './run/settings.ts'
import { readSetup, type Setup } from './setup.ts'

const SITE_MODULE = 'virtual:broadsheet/site'
/** The site, and what adds the words of a view to its own. */
const MODULES = /^\0?virtual:broadsheet\/(site|words\/(story|archive|month|follow))$/

/**
 * The Vite plugin: turns the content folder into the JSON bundle, in a build on disk and in the dev
 * server in memory, and gives the app the site's title and the like.
 *
 * Ends Vite at the start where an option or a variable of the environment is bad.
 */
export function broadsheet(options: Options = {}): Plugin<PluginApi> {
  let setup: Setup
  let content: Result | undefined
  let server: Rolldown.OutputBundle | undefined
  let config: ResolvedConfig
  let site: PublishedSite
  const notices: string[] = []
  const failure = new Failure()
  return {
    name: PLUGIN_NAME,
    api: {
      readSettings: async (project, mode) =>
        readSettings(options, await readEnvironment(project, mode)),
    },
    async config(user, env) {
      setup = await readSetup(options, user, env)
      const isDev = env.command === 'serve' && !env.isPreview
      return {
        ...configOf(user, setup),
        ...(isDev && inPlainFolder(resolve(user.root ?? '.'))),
      }
    },
    async configResolved(resolved) {
      config = resolved
      // Other programs read the settings alone.
      const { readLanguage } = await import('./words/readLanguage.ts')
      const { settings } = setup
      const { language, notice } = readLanguage(settings, config.root)
      site = publishedSite(settings, language, config.base)
      notices.push(...siteNotices(settings, site), ...(notice === undefined ? [] : [notice]))
      // The dev server starts anew when the words change.
      if (settings.words)
        config.configFileDependencies.push(asVite(resolve(config.root, settings.words)))
    },
    resolveId: { filter: { id: MODULES }, handler: (id) => `\0${id.replace('\0', '')}` },
    load: {
      order: 'pre',
      handler: (id) =>
        moduleOf(id, site, setup.settings, config) ??
        refuseModule(id, config, setup.settings.content),
    },
    transformIndexHtml: (html) =>
      config.command === 'build'
        ? frameHtml(html, { ...site, policy: metaSecurityPolicy(setup.settings.images) })
        : shellHtml(frameHtml(html, { ...site, policy: undefined }), site, false),
    buildApp: (builder) => failure.tell(() => buildBoth(builder)),
    async buildStart() {
      if (config.command !== 'build' || this.environment.name === SERVER) return
      await failure.keep(async () => {
        content = await readForBuild(setup.settings, config, publicPlaces(config))
      })
    },
    generateBundle: {
      // After the others: index.html is complete.
      order: 'post',
      async handler(_options, bundled) {
        if (this.environment.name === SERVER) {
          server = bundled
          return
        }
        if (!content) return
        const parts = { content, settings: setup.settings, site, client: bundled, server }
        await failure.keep(() => finish(parts, notices, config))
      },
    },
    configureServer: (devServer) => serveContent(devServer, setup.settings, site),
    async configurePreviewServer(previewServer) {
      const { servePreview } = await import('./host/previewServer.ts')
      servePreview(previewServer, setup.settings)
      for (const notice of setup.previewNotices) previewServer.config.logger.warn(notice)
    },
  }
}

/** The code of a virtual module; undefined for any other. */
function moduleOf(
  id: string,
  site: PublishedSite,
  settings: Settings,
  { command }: ResolvedConfig,
): string | undefined {
  if (!MODULES.test(id)) return undefined
  const view = MODULES.exec(id)?.[2]
  return isWordsView(view)
    ? `import { site } from '${SITE_MODULE}'\nObject.assign(site.words, ${printViewWords(site, view)})`
    : `export const site = ${printAppSite(site, settings, command === 'serve')}`
}

const isWordsView = (view: string | undefined): view is keyof typeof viewWords =>
  view !== undefined && Object.hasOwn(viewWords, view)

/** What Vite's server needs to know where it cannot run by the folder's own path. */
function inPlainFolder(project: string): UserConfig {
  const root = plainFolder(project)
  return root === undefined ? {} : { root, resolve: { preserveSymlinks: true } }
}

/** What the plugin asks of Vite. */
function configOf(user: UserConfig, { settings, base }: Setup): UserConfig {
  return {
    base,
    ...(user.server?.watch !== null && {
      server: { watch: { ignored: [contentIgnored(user, settings.content)] } },
    }),
    // The preview sends the headers of the table in hostHeaders.ts and no others.
    preview: { cors: false },
    // Vite would empty the folder first and then write over what is there.
    build: {
      write: false,
      // Nearly all of the time goes to the content: Rolldown would warn of it.
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
    environments: {
      client: clientEnvironment,
      [SERVER]: serverEnvironment(process.env.NODE_ENV ?? 'production'),
    },
    builder: { sharedConfigBuild: true },
  }
}

/** Has Vite make the app for Node and for browsers, with which the site is built. */
async function buildBoth(builder: ViteBuilder): Promise<void> {
  const { [SERVER]: rendering, client } = builder.environments
  if (rendering) await builder.build(rendering)
  if (client) await builder.build(client)
}

/** Builds the site from what Vite has made of the app. */
async function finish(
  parts: Pick<SiteParts, 'content' | 'settings' | 'site' | 'client' | 'server'>,
  notices: readonly string[],
  config: ResolvedConfig,
): Promise<void> {
  const { root, build, logger } = config
  const folder = resolve(root, build.outDir)
  for (const notice of notices) logger.warn(notice)
  await buildSite({ ...parts, places: publicPlaces(config) }, folder, process.stderr, logger.warn)
  logger.info(`The site is in ${relative('.', folder)}`)
}

const publicPlaces = ({ root, build, publicDir }: ResolvedConfig): PublicPlaces => ({
  folders: build.copyPublicDir && publicDir !== '' ? [publicDir] : [],
  within: [root],
})

/** A path as Vite writes it on every system. */
const asVite = (path: string): string => path.replaceAll('\\', '/')
