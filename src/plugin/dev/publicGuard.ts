import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ViteDevServer } from 'vite'
import { decoded } from '../../shared/addresses.ts'
import { isHidden, isOfSystem, reasonToLeaveOut } from '../write/publicFiles.ts'

/** Answers as if they were not there where files of the public folder are asked for that no build takes over. */
export function guardPublicFolder({ config, middlewares }: ViteDevServer): void {
  const { base, publicDir, root } = config
  if (publicDir === '' || !existsSync(publicDir)) return
  const within = [publicDir, root].map((folder) => realpathSync(folder))
  const isLeftOut = (name: string): boolean =>
    name.split('/').some((part) => isHidden(part) || isOfSystem(part)) ||
    reasonToLeaveOut(join(publicDir, name), within) !== undefined
  middlewares.use((request, response, next) => {
    const path = decoded(request.url?.split('?', 1)[0] ?? '') ?? ''
    const name = path.startsWith(base) ? path.slice(base.length) : path.slice(1)
    if (name === '' || !isThere(publicDir, name) || !isLeftOut(name)) return next()
    response.statusCode = 404
    response.end('No such file')
  })
}

/** Whether something is there, be it a link to nothing. */
function isThere(folder: string, name: string): boolean {
  try {
    return lstatSync(resolve(folder, name)) !== undefined
  } catch {
    return false
  }
}
