import { relative, resolve } from 'node:path'
import type { UserConfig, ViteDevServer } from 'vite'
import { decoded } from '../../shared/addresses.ts'
import { DATA_FOLDER, MANIFEST } from '../../shared/bundleFiles.ts'
import { isSiteText, siteTexts } from '../feeds/siteTexts.ts'
import { gatherPlaces } from '../gather/sources/gatherPlaces.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import { textType } from '../host/textTypes.ts'
import type { PublicPlaces } from '../pipeline/ownPictures.ts'
import { type Diagnostic, formatDiagnostic } from '../problems/diagnostic.ts'
import { findingsReport, report } from '../problems/report.ts'
import { contentPath, isSitePart } from '../read/contentFiles.ts'
import { isInside } from '../read/privateFiles.ts'
import { privateFolders, type Settings, writtenFolders } from '../run/settings.ts'
import { SITE_MODULE } from '../run/siteModule.ts'
import { cacheFolder } from '../scan/contentCache.ts'
import { sitePages } from '../views/views.ts'
import { refusePrivate } from './contentGuard.ts'
import { LiveContent, type LiveState } from './liveContent.ts'
import { guardPublicFolder } from './publicGuard.ts'
import { watchContent } from './watchContent.ts'

/** Told to the open pages when the bundle has changed. `src/app/startup/liveUpdates.ts` listens. */
const UPDATE_EVENT = 'broadsheet:update'
/** Told to the open pages when no file is broken any more. */
const MENDED_EVENT = 'broadsheet:mended'
/** A page that has just read a manifest still asks for its files while the next states are there. */
const STATES = 4
/** Vite's own pause between two looks, where its configuration names none. */
const POLL_MILLISECONDS = 100

/** What Vite's own watcher leaves out: it would watch each file of the content. */
export function contentIgnored({ root = '.' }: UserConfig, folders: readonly string[]) {
  // Of a content folder that holds the project, only the content is left out.
  const apart = folders.filter((folder) => !isInside(folder, root))
  return (path: string): boolean =>
    apart.some((folder) => isInside(folder, path) && !isPart(folder, path)) ||
    contentPath(folders, path) !== undefined
}

/** Whether it is no news, but another part of the site of a content folder. */
const isPart = (folder: string, path: string): boolean =>
  isSitePart(folder, relative(resolve(folder), resolve(path)))

/**
 * Serves the bundle from memory and keeps it and the open pages up to date with the content folders. The
 * server starts at once: who asks for data before the content is read gets it as soon as it is.
 *
 * @param places of the files of pictures
 */
export function serveContent(
  server: ViteDevServer,
  settings: Settings,
  site: PublishedSite,
  places: PublicPlaces,
): void {
  const { logger, cacheDir } = server.config
  const content = new LiveContent(settings, places, cacheFolder(cacheDir))
  /** The newest first. */
  let states: readonly LiveState[] = []

  const load = async () => {
    const start = performance.now()
    await watch(server, settings, update)
    const state = await content.load(Date.now())
    states = [state]
    sendBroken(server, state)
    logger.info(report(state.result, performance.now() - start, 'brief'))
  }
  const update = async (files: ReadonlySet<string>) => {
    await loading
    const state = await content.refresh(files, Date.now())
    const before = states[0]
    states = [state, ...states].slice(0, STATES)
    if (before) announce(server, before, state)
  }
  const loading = load()
  loading.catch((error) => logger.error(`The content could not be read: ${error.stack ?? error}`))

  guardPublicFolder(server)
  const { base } = server.config
  const data = `${DATA_FOLDER}/`
  const textOf = (name: string): string | undefined => {
    if (name.startsWith(data)) {
      const file = name.slice(data.length)
      return states.find(({ files }) => files.has(file))?.files.get(file)?.()
    }
    const arrangement = states[0]?.published()
    if (!arrangement) return undefined
    const pages = sitePages(arrangement, settings.pageSize)
    return new Map(siteTexts(arrangement, pages, site)).get(name)?.()
  }
  server.middlewares.use((request, response, next) => {
    const path = request.url?.split('?', 1)[0] ?? ''
    const name = (path.startsWith(base) && decoded(path.slice(base.length))) || ''
    if (!name.startsWith(data) && !isSiteText(name)) return next()
    loading.then(() => {
      const text = textOf(name)
      response.statusCode = text === undefined ? 404 : 200
      response.setHeader('Content-Type', textType(name) ?? 'text/plain')
      response.setHeader('Cache-Control', 'no-cache')
      response.end(text ?? '{"error":"no such file"}')
    }, next)
  })
  server.middlewares.use(refusePrivate(server.config, privateFolders(settings)))
  server.ws.on('connection', () => {
    if (states[0]) sendBroken(server, states[0])
  })
}

/** Watches as Vite is told to: by events, by looking again and again, or not at all. */
async function watch(
  server: ViteDevServer,
  settings: Settings,
  update: (files: ReadonlySet<string>) => Promise<void>,
): Promise<void> {
  if (server.config.server.watch === null) return
  // Vite's watcher has read CHOKIDAR_USEPOLLING as well.
  const { usePolling, interval } = server.watcher.options
  const { list, memory } = gatherPlaces(settings)
  const stop = await watchContent({
    folders: writtenFolders(settings),
    files: [list, memory],
    pollInterval: usePolling ? (interval ?? POLL_MILLISECONDS) : undefined,
    update,
    complain: (message) => server.config.logger.error(message, { timestamp: true }),
  })
  server.httpServer?.once('close', stop)
}

const brokenOf = ({ result }: LiveState): Diagnostic[] =>
  result.problems.filter((problem) => problem.severity === 'rejected')

function sendBroken(server: ViteDevServer, state: LiveState): void {
  const broken = brokenOf(state)
  if (broken.length > 0) server.ws.send(overlayMessage(broken))
}

/** Tells the open pages and the terminal what a change has changed. The pages come first. */
function announce(server: ViteDevServer, before: LiveState, after: LiveState): void {
  if (linksIn(before) !== linksIn(after)) reloadSite(server)
  else if (before.files.get(MANIFEST)?.() !== after.files.get(MANIFEST)?.()) {
    server.ws.send({ type: 'custom', event: UPDATE_EVENT })
  }
  const broken = brokenOf(after)
  const wasBroken = brokenOf(before)
  if (broken.length === 0 && wasBroken.length > 0) {
    server.ws.send({ type: 'custom', event: MENDED_EVENT })
    server.config.logger.info('all files are good again', { timestamp: true })
  } else if (overlayText(broken) !== overlayText(wasBroken)) {
    server.ws.send(overlayMessage(broken))
  }
  const news = newsOf(before, after)
  if (news !== '') server.config.logger.warn(news, { timestamp: true })
}

/** The links to pages that not every site has, which the app knows of the site. */
const linksIn = ({ result: { arrangement } }: LiveState): string =>
  JSON.stringify([
    arrangement.texts.map(({ slug, title, place }) => [slug, title, place]),
    arrangement.sources !== undefined,
  ])

/** The module of the site is made anew, and the open pages with it. */
function reloadSite(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    const module = moduleGraph.getModuleById(`\0${SITE_MODULE}`)
    if (module) moduleGraph.invalidateModule(module)
  }
  server.ws.send({ type: 'full-reload' })
}

/** What is said after a change and was not before. Most problems are the very same as before. */
function newsOf(before: LiveState, after: LiveState): string {
  const problemsBefore = new Set(before.result.problems)
  const problemsAfter = new Set(after.result.problems)
  const said = new Set([...problemsBefore.difference(problemsAfter)].map(formatDiagnostic))
  const problems = [...problemsAfter.difference(problemsBefore)].filter(
    (problem) => !said.has(formatDiagnostic(problem)),
  )
  const notices = after.result.notices.filter((notice) => !before.result.notices.includes(notice))
  // Who edits a file sees it, published or not.
  return findingsReport({ ...after.result, problems, notices, unseenFiles: [] }, 'brief')
}

/** So many problems fit into an overlay. */
const OVERLAY_PROBLEMS = 5

function overlayText(broken: readonly Diagnostic[]): string {
  const rest = broken.length - OVERLAY_PROBLEMS
  const shown = broken.slice(0, OVERLAY_PROBLEMS).map(formatDiagnostic)
  return [...shown, ...(rest > 0 ? [`… and ${rest} more, see the terminal`] : [])].join('\n\n')
}

/** Vite's error overlay, for the problems of broken files. */
function overlayMessage(broken: readonly Diagnostic[]) {
  const first = broken[0]
  return {
    type: 'error' as const,
    err: {
      message: overlayText(broken),
      stack: '',
      plugin: 'broadsheet',
      ...(first && {
        id: resolve(first.file),
        loc: { file: resolve(first.file), line: first.line, column: first.column },
      }),
    },
  }
}
