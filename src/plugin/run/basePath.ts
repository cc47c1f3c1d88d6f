import type { Environment } from './environment.ts'
import { badSettings } from './startError.ts'

/**
 * The base path of the site from BASE_PATH, else from Vite's `base`, else from the address where the site is published:
 * begins and ends with `/`.
 *
 * @param base as Vite's configuration or its command line names it
 * @throws Error where it is not a path, or is another one than the address has
 */
export function readBasePath(
  { BASE_PATH }: Environment,
  siteUrl: string | undefined,
  base?: string,
): string {
  const published = siteUrl === undefined ? '/' : (toBase(new URL(siteUrl).pathname) ?? '/')
  const [name, named] = BASE_PATH ? ['BASE_PATH', BASE_PATH] : ['base (vite.config.ts)', base]
  if (!named) return published
  const path = toBase(named)
  const found = JSON.stringify(named)
  if (path === undefined) {
    throw badSettings([`${name}: must be a path such as /news/, found ${found}`])
  }
  if (published !== '/' && published !== path) {
    throw badSettings([
      `${name}: must be the path of the site's address, ${published}, or be left out, found ${found}`,
    ])
  }
  return path
}

/** A path as a base path; undefined where it cannot be one. */
export function toBase(path: string): string | undefined {
  const base = `/${path.replace(/^\/+|(?<!\/)\/+$/g, '')}/`.replace('//', '/')
  return /^\/((?!\.{1,2}\/)[\w.~-]+\/)*$/.test(base) ? base : undefined
}
