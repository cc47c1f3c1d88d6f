import { resolve } from 'node:path'
import type { ViteDevServer } from 'vite'
import { DATA_FOLDER, MANIFEST } from '../shared/bundle.ts'
import { contentPath } from './contentFiles.ts'
import { LiveContent, type LiveState } from './liveContent.ts'
import { formatProblem, type Problem } from './problem.ts'
import { report } from './report.ts'
import type { Settings } from './settings.ts'

/** Told to the open pages when the bundle has changed. `src/app/liveUpdates.ts` listens. */
const UPDATE_EVENT = 'broadsheet:update'
/** Told to the open pages when no edited file is broken any more. */
const MENDED_EVENT = 'broadsheet:mended'
/** Editors save in several steps, and a checkout changes many files: wait for the last event. */
const QUIET_MILLISECONDS = 40

/**
 * Serves the bundle from memory and keeps it and the open pages up to date with the content folder.
 */
export async function serveContent(server: ViteDevServer, settings: Settings): Promise<void> {
  const start = performance.now()
  const content = new LiveContent(settings)
  let state = await content.load(Date.now())
  server.config.logger.info(report(state.result, performance.now() - start))

  const prefix = `${server.config.base}${DATA_FOLDER}/`
  server.middlewares.use((request, response, next) => {
    const path = request.url?.split('?', 1)[0] ?? ''
    if (!path.startsWith(prefix)) return next()
    const text = state.files.get(path.slice(prefix.length))
    response.statusCode = text === undefined ? 404 : 200
    response.setHeader('Content-Type', 'application/json; charset=utf-8')
    response.setHeader('Cache-Control', 'no-cache')
    response.end(text ?? '{"error":"no such file"}')
  })

  const update = async (files: ReadonlySet<string>) => {
    const before = state
    state = await content.refresh(files, Date.now())
    announce(server, before, state)
  }
  watchContent(server, settings.content, update)
  server.ws.on('connection', () => {
    if (state.broken.length > 0) server.ws.send(overlayMessage(state.broken))
  })
}

function announce(server: ViteDevServer, before: LiveState, after: LiveState): void {
  if (before.files.get(MANIFEST) !== after.files.get(MANIFEST)) {
    server.ws.send({ type: 'custom', event: UPDATE_EVENT })
  }
  if (after.broken.length > 0) {
    server.config.logger.error(after.broken.map(formatProblem).join('\n\n'), { timestamp: true })
    server.ws.send(overlayMessage(after.broken))
  } else if (before.broken.length > 0) {
    server.config.logger.info('all edited files are good again', { timestamp: true })
    server.ws.send({ type: 'custom', event: MENDED_EVENT })
  }
}

/** Vite's error overlay, for the problems of files that the publisher has just edited. */
function overlayMessage(broken: readonly Problem[]) {
  const first = broken[0]
  return {
    type: 'error' as const,
    err: {
      message: broken.map(formatProblem).join('\n\n'),
      stack: '',
      plugin: 'broadsheet',
      ...(first && {
        id: resolve(first.file),
        loc: { file: resolve(first.file), line: first.line, column: first.column - 1 },
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
