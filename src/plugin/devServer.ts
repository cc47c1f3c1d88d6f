import { resolve } from 'node:path'
import type { ViteDevServer } from 'vite'
import { DATA_FOLDER, MANIFEST } from '../shared/bundle.ts'
import { cacheFolder } from './contentCache.ts'
import { contentPath } from './contentFiles.ts'
import { LiveContent, type LiveState } from './liveContent.ts'
import { formatProblem, type Problem } from './problem.ts'
import { report } from './report.ts'
import type { Settings } from './settings.ts'

/** Told to the open pages when the bundle has changed. `src/app/liveUpdates.ts` listens. */
const UPDATE_EVENT = 'broadsheet:update'
/** Told to the open pages when no file is broken any more. */
const MENDED_EVENT = 'broadsheet:mended'
/** A page that has just read a manifest still asks for its files while the next state is there. */
const EARLIER_STATES = 3
/** Editors save in several steps, and a checkout changes many files: wait for the last event. */
const QUIET_MILLISECONDS = 40

/**
 * Serves the bundle from memory and keeps it and the open pages up to date with the content folder.
 */
export async function serveContent(server: ViteDevServer, settings: Settings): Promise<void> {
  const start = performance.now()
  const content = new LiveContent(settings, cacheFolder(server.config.cacheDir))
  let state = await content.load(Date.now())
  server.config.logger.info(report(state.result, performance.now() - start))

  let earlier: LiveState[] = []
  const prefix = `${server.config.base}${DATA_FOLDER}/`
  server.middlewares.use((request, response, next) => {
    const path = request.url?.split('?', 1)[0] ?? ''
    if (!path.startsWith(prefix)) return next()
    const name = path.slice(prefix.length)
    const text = [state, ...earlier].find(({ files }) => files.has(name))?.files.get(name)?.()
    response.statusCode = text === undefined ? 404 : 200
    response.setHeader('Content-Type', 'application/json; charset=utf-8')
    response.setHeader('Cache-Control', 'no-cache')
    response.end(text ?? '{"error":"no such file"}')
  })

  const update = async (files: ReadonlySet<string>) => {
    const before = state
    earlier = [before, ...earlier].slice(0, EARLIER_STATES)
    state = await content.refresh(files, Date.now())
    announce(server, before, state)
  }
  watchContent(server, settings.content, update)
  server.ws.on('connection', () => {
    const broken = brokenOf(state)
    if (broken.length > 0) server.ws.send(overlayMessage(broken))
  })
}

const brokenOf = ({ result }: LiveState): Problem[] =>
  result.problems.filter((problem) => problem.severity === 'rejected')

/** Tells the open pages and the terminal what a change has changed. */
function announce(server: ViteDevServer, before: LiveState, after: LiveState): void {
  if (before.files.get(MANIFEST)?.() !== after.files.get(MANIFEST)?.()) {
    server.ws.send({ type: 'custom', event: UPDATE_EVENT })
  }
  const said = new Set([...before.result.problems.map(formatProblem), ...before.result.notices])
  const lines = [...after.result.problems.map(formatProblem), ...after.result.notices]
  const news = lines.filter((line) => !said.has(line))
  if (news.length > 0) server.config.logger.warn(news.join('\n\n'), { timestamp: true })

  const broken = brokenOf(after)
  const wasBroken = brokenOf(before)
  if (broken.length === 0 && wasBroken.length > 0) {
    server.config.logger.info('all files are good again', { timestamp: true })
    server.ws.send({ type: 'custom', event: MENDED_EVENT })
  } else if (overlayText(broken) !== overlayText(wasBroken)) {
    server.ws.send(overlayMessage(broken))
  }
}

/** So many problems fit into an overlay. */
const OVERLAY_PROBLEMS = 5

function overlayText(broken: readonly Problem[]): string {
  const rest = broken.length - OVERLAY_PROBLEMS
  const shown = broken.slice(0, OVERLAY_PROBLEMS).map(formatProblem)
  return [...shown, ...(rest > 0 ? [`… and ${rest} more, see the terminal`] : [])].join('\n\n')
}

/** Vite's error overlay, for the problems of broken files. */
function overlayMessage(broken: readonly Problem[]) {
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

/** Calls `update` with the content files that changed, one call at a time, after a moment of quiet. */
function watchContent(
  server: ViteDevServer,
  folders: readonly string[],
  update: (files: ReadonlySet<string>) => Promise<void>,
): void {
  let changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  server.watcher.add(folders.map((folder) => resolve(folder)))
  server.watcher.on('all', (_event, path) => {
    const file = contentPath(folders, path)
    if (file === undefined) return
    changed.add(file)
    clearTimeout(timer)
    timer = setTimeout(() => {
      const files = changed
      changed = new Set()
      running = running
        .then(() => update(files))
        .catch((error) => {
          server.config.logger.error(String(error))
        })
    }, QUIET_MILLISECONDS)
  })
}
