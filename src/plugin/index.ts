import { relative, resolve } from 'node:path'
import type { Plugin, ResolvedConfig, Rolldown, UserConfig, ViteBuilder } from 'vite'
import type { SiteParts } from './buildSite.ts'
import { clientEnvironment } from './clientEnvironment.ts'
import type { DescribedSite } from './describeSite.ts'
import { refuseModule } from './dev/contentGuard.ts'
import { plainFolder } from './dev/plainFolder.ts'
import { Failure } from './failure.ts'
import type { PublishedSite } from './host/publishedSite.ts'
import { LOOK } from './pages/appModules.ts'
import { SERVER, serverEnvironment } from './pages/serverBundle.ts'
import { WORKER_ENVIRONMENT, workerEnvironment } from './pages/workerBundle.ts'
import { picturesFolder } from './pictures/picturesFolder.ts'
import type { PicturePlaces } from './pipeline/ownPictures.ts'
import type { BuiltContent } from './readForBuild.ts'
import { readEnvironment } from './run/environment.ts'
import { type Options, privateFolders, type Settings, writtenFolders } from './run/settings.ts'
import { OWN_MODULE } from './run/siteModule.ts'
import { readSetup, type Setup } from './setup.ts'
import { PLUGIN_NAME, type PluginApi } from './siteFolder/pluginApi.ts'
import { readSite } from './siteFolder/readSite.ts'

/**
 * The Vite plugin: turns the content folder into the JSON bundle, in a build on disk and in the dev
 * server in memory, and gives the app the site's title and the like.
 * What serves and what writes a site is loaded where it is needed: the command line asks for the settings alone.
 *
 * Ends Vite at the start where an option or a variable of the environment is bad.
 */
export function broadsheet(options: Options = {}): Plugin<PluginApi> {
  let setup: Setup
  let content: BuiltContent | undefined
  let server: Rolldown.OutputBundle | undefined
  let worker: Rolldown.OutputBundle | undefined
  let config: ResolvedConfig
  let described: DescribedSite
  const failure = new Failure()
  return {
    name: PLUGIN_NAME,
    api: {
      readSite: async (project, mode) =>
        readSite(options, await readEnvironment(project, mode), project),
    },
    async config(user, env) {
      setup = await readSetup(options, user, env)
      const isDev = env.command === 'serve' && !env.isPreview
      return {
        ...(await configOf(user, setup, env.command === 'build')),
        ...(isDev && inPlainFolder(resolve(user.root ?? '.'))),
      }
    },
    async configResolved(resolved) {
      config = resolved
      const { describeSite } = await import('./describeSite.ts')
      described = await describeSite(setup, config)
    },
    resolveId: { filter: { id: OWN_MODULE }, handler: ownModule },
    load: {
      order: 'pre',
      handler: async (id) => {
        const { moduleOf } = await import('./siteModules.ts')
        const code = await moduleOf(id, described.site, setup, config)
        return code ?? refuseModule(id, config, privateFolders(setup.settings))
      },
    },
    transform: STYLES,
    transformIndexHtml: (html) => shownHtml(html, config, described.site, setup.settings),
    buildApp: (builder) => failure.tell(() => buildAll(builder)),
    async buildStart() {
      if (config.command !== 'build' || HELPERS.has(this.environment.name)) return
      this.emitFile({ type: 'chunk', id: resolve(config.root, LOOK), name: 'look' })
      await failure.keep(async () => {
        const { readForBuild } = await import('./readForBuild.ts')
        content = await readForBuild(setup.settings, config, publicPlaces(setup, config))
      })
    },
    generateBundle: {
      // After the others: index.html is complete.
      order: 'post',
      async handler(_options, bundled) {
        if (this.environment.name === SERVER) server = bundled
        if (this.environment.name === WORKER_ENVIRONMENT) worker = bundled
        if (!content || HELPERS.has(this.environment.name)) return
        const { settings } = setup
        const { site, notices } = described
        const places = publicPlaces(setup, config)
        const parts = { content, settings, site, client: bundled, server, worker, places }
        await failure.keep(() => finish(parts, notices, config))
      },
    },
    async configureServer(devServer) {
      const { servePublicFolders } = await import('./dev/publicFolders.ts')
      const { serveContent } = await import('./dev/devServer.ts')
      for (const notice of described.notices) config.logger.warn(notice)
      servePublicFolders(devServer, setup.publicFolders)
      serveContent(devServer, setup.settings, described.site, publicPlaces(setup, config))
    },
    async configurePreviewServer(previewServer) {
      const { servePreview } = await import('./host/previewServer.ts')
      servePreview(previewServer, setup.settings)
      for (const notice of setup.previewNotices) previewServer.config.logger.warn(notice)
    },
  }
}

/** What style sheets ask of the system, a reader may have chosen: after they were put together, before they become files. */
const STYLES = {
  filter: { id: /\.css$/, code: /prefers-/ },
  handler: async (code: string) => {
    const { withChosenMedia } = await import('./siteFolder/theme/chosenMedia.ts')
    return { code: withChosenMedia(code), map: null }
  },
}

/** What is bundled for the app in browsers, which comes last. */
const HELPERS: ReadonlySet<string> = new Set([SERVER, WORKER_ENVIRONMENT])

/** The id of a module that the plugin makes. */
async function ownModule(id: string): Promise<string | undefined> {
  const { MODULES } = await import('./siteModules.ts')
  return MODULES.test(id) ? `\0${id.replace('\0', '')}` : undefined
}

/** index.html as a build goes on from it, or as the dev server shows it. */
async function shownHtml(
  html: string,
  { command }: ResolvedConfig,
  site: PublishedSite,
  { images }: Settings,
): Promise<string> {
  const { frameHtml, shellHtml } = await import('./pages/pageTemplate.ts')
  if (command === 'serve') {
    const { withLateLook } = await import('./pages/lookScript.ts')
    return withLateLook(shellHtml(frameHtml(html, { ...site, policy: undefined }), site, false, ''))
  }
  const { metaSecurityPolicy } = await import('./host/contentSecurityPolicy.ts')
  return frameHtml(html, { ...site, policy: metaSecurityPolicy(images) })
}

/** What Vite's server needs to know where it cannot run by the folder's own path. */
function inPlainFolder(project: string): UserConfig {
  const root = plainFolder(project)
  return root === undefined ? {} : { root, resolve: { preserveSymlinks: true } }
}

/** What the plugin asks of Vite. */
async function configOf(
  user: UserConfig,
  { settings, base, folder, publicFolders: [publicDir] }: Setup,
  isBuild: boolean,
): Promise<UserConfig> {
  const { contentIgnored } = await import('./dev/devServer.ts')
  const isOwn = folder !== undefined && publicDir === resolve(folder.publicFolder)
  return {
    base,
    ...(isOwn && { publicDir }),
    ...(user.server?.watch !== null && {
      server: { watch: { ignored: [contentIgnored(user, writtenFolders(settings))] } },
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
      client: clientEnvironment(),
      [SERVER]: serverEnvironment(process.env.NODE_ENV ?? 'production'),
      // The dev server has none, and would look for what it imports.
      ...(isBuild && { [WORKER_ENVIRONMENT]: workerEnvironment(settings.offline) }),
    },
    builder: { sharedConfigBuild: true },
  }
}

/** Has Vite make the app for Node, its worker, and the app for browsers, with which the site is built. */
async function buildAll(builder: ViteBuilder): Promise<void> {
  for (const name of [SERVER, WORKER_ENVIRONMENT, 'client']) {
    const environment = builder.environments[name]
    if (environment) await builder.build(environment)
  }
}

/** Builds the site from what Vite has made of the app. */
async function finish(
  parts: SiteParts,
  notices: readonly string[],
  { root, build, logger }: ResolvedConfig,
): Promise<void> {
  const { buildSite } = await import('./buildSite.ts')
  const { siteNotices } = await import('./host/siteNotices.ts')
  const folder = resolve(root, build.outDir)
  for (const notice of [...notices, ...siteNotices(parts.settings, parts.site)]) logger.warn(notice)
  await buildSite(parts, folder, process.stderr, logger.warn)
  logger.info(`The site is in ${relative('.', folder)}`)
}

const publicPlaces = (
  { publicFolders, folder }: Setup,
  { root, build, command }: ResolvedConfig,
): PicturePlaces => ({
  folders: command === 'build' && !build.copyPublicDir ? [] : publicFolders,
  within: [root, ...(folder ? [folder.folder] : [])],
  pictures: picturesFolder(folder?.folder ?? root),
})
