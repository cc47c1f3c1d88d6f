import { statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import send from 'send'
import type { ViteDevServer } from 'vite'
import { decoded } from '../../shared/addresses.ts'

/**
 * Serves files of public folders that Vite does not know, which are those after the first, and lets open pages load anew
 * when a file of the first changes.
 *
 * @param folders the one that comes before others first
 */
export function servePublicFolders(server: ViteDevServer, folders: readonly string[]): void {
  const { base } = server.config
  const [own, ...others] = folders
  server.middlewares.use((request, response, next) => {
    const path = request.url?.split('?', 1)[0] ?? ''
    const name = (path.startsWith(base) && decoded(path.slice(base.length))) || ''
    const holder = folders.find((folder) => isFile(join(folder, name)))
    if (holder === undefined || !others.includes(holder)) return next()
    send(request, `/${name.split('/').map(encodeURIComponent).join('/')}`, {
      root: resolve(holder),
      cacheControl: false,
    })
      .on('error', next)
      .pipe(response)
  })
  if (own === undefined) return
  const inside = `${resolve(own)}${sep}`
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(inside)) return
    // What the head and the top of pages name is looked for at the start.
    if (IN_EVERY_PAGE.test(path)) server.restart()
    else server.ws.send({ type: 'full-reload' })
  })
}

const IN_EVERY_PAGE = /[\\/](favicon|icon|apple-touch-icon|logo)[\w-]*\.\w+$/

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    // An address may be anything, also too long for a name.
    return false
  }
}
