import { join, resolve } from 'node:path'
import type { Connect, ResolvedConfig } from 'vite'
import { decoded } from '../../shared/addresses.ts'
import { type IsPrivate, privateFiles } from '../read/privateFiles.ts'
import { cacheFolder } from '../scan/contentCache.ts'

/**
 * What the dev server must never answer with: the content, the cache of it, and the project's own content folder, whose
 * files stay private while those of another folder are shown.
 */
const privateIn = (
  { root, publicDir, cacheDir }: ResolvedConfig,
  folders: readonly string[],
): IsPrivate =>
  privateFiles(
    [...folders, join(root, 'content'), cacheFolder(cacheDir)],
    [root, publicDir || root],
  )

/**
 * Answers requests for private files as if there were none: Vite would serve any file of the project as it is.
 *
 * @param folders of the content
 */
export function refusePrivate(
  config: ResolvedConfig,
  folders: readonly string[],
): Connect.NextHandleFunction {
  const { root, publicDir, base } = config
  const isPrivate = privateIn(config, folders)
  const places = [root, publicDir || root]
  return (request, response, next) => {
    const isRefused = pathsIn(request.url ?? '', base).some(
      (path) =>
        isPrivate(resolve(path)) || places.some((place) => isPrivate(resolve(join(place, path)))),
    )
    if (!isRefused) return next()
    response.statusCode = 404
    response.setHeader('Content-Type', 'text/plain')
    response.end('Content files are not served.\n')
  }
}

/**
 * Keeps private files from becoming modules, as `?raw` would make them.
 *
 * @throws Error that Vite takes for a file that is not there
 */
export function refuseModule(id: string, config: ResolvedConfig, folders: readonly string[]): void {
  const file = id.replace(/[?#].*$/s, '')
  if (id.startsWith('\0') || !privateIn(config, folders)(file)) return
  throw Object.assign(new Error('Content files are not served.'), { code: 'ERR_LOAD_URL' })
}

/** What Vite puts before a path of the disk, or of a module. */
const PREFIX = /^\/+@(?:fs|id)\//

/** The paths that an address may stand for, however often it is encoded and whatever stands before it. */
function pathsIn(url: string, base: string): string[] {
  const [path = ''] = url.split(/[?#]/, 1)
  const once = decoded(path) ?? path
  const encodings = [path, withoutEscapes(path), once, decoded(once) ?? once]
  const slashed = encodings.map((each) => each.replaceAll('\\', '/'))
  return [...new Set([...encodings, ...slashed])].flatMap((each) => {
    const below = each.startsWith(base) ? [each, `/${each.slice(base.length)}`] : [each]
    return below.flatMap((one) => [one, one.replace(PREFIX, '/'), one.replace(PREFIX, '')])
  })
}

/** As Vite reads an address: signs that part it stay as they are. */
function withoutEscapes(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
