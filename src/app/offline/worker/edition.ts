import {
  cachesAmong,
  editionName,
  editionsAmong,
  OFFLINE_PAGE,
} from '../../../shared/offline/caches.ts'
import { fetchFile, mayKeep } from './answers.ts'
import { copyOf } from './keep.ts'

const BASE = import.meta.env.BASE_URL

/** What an edition needs to show anything without a network: a page, and the app. It does not grow with the archive. */
const FILES = [OFFLINE_PAGE, ...EDITION.files].map((path) => `${BASE}${path}`)

/**
 * Keeps the app of this edition. Most of it is in the browser's own cache already.
 *
 * @throws where a file does not come, as while a release is half there: the browser then tries again at a later visit, and
 * the edition before goes on. Not where the browser has no room: the site works as without a worker then.
 */
export async function keepEdition(): Promise<void> {
  const cache = await caches.open(editionName(BASE, EDITION.name))
  await Promise.all(FILES.map((path) => keepFile(cache, path)))
}

async function keepFile(cache: Cache, path: string): Promise<void> {
  const isPage = path.endsWith('.html')
  if (await cache.match(path)) return
  const response = await (isPage ? fetch(path, { cache: 'no-cache' }) : fetchFile(path))
  if (!mayKeep(response, isPage)) throw new Error(`${path} is not there`)
  const copy = copyOf(response.headers.get('content-type'), await response.arrayBuffer())
  await cache.put(path, copy).catch(() => undefined)
}

/** Tabs may still show the edition before: so many are kept. */
const EDITIONS_KEPT = 2

/** Lets go what nobody needs any more. */
export async function forgetOldEditions(): Promise<void> {
  const others = editionsAmong(BASE, await caches.keys()).filter(
    (name) => name !== editionName(BASE, EDITION.name),
  )
  const old = others.slice(0, Math.max(0, others.length - (EDITIONS_KEPT - 1)))
  await Promise.all(old.map((name) => caches.delete(name)))
}

/** A file in any of the site's caches; what is of this edition first. None where they cannot be read: the network has it then. */
export async function find(path: string): Promise<Response | undefined> {
  try {
    return await found(path)
  } catch {
    return undefined
  }
}

async function found(path: string): Promise<Response | undefined> {
  const names = cachesAmong(BASE, await caches.keys())
  const own = editionName(BASE, EDITION.name)
  for (const name of [own, ...names.filter((each) => each !== own)]) {
    const copy = await (await caches.open(name)).match(path)
    if (copy) return copy
  }
  return undefined
}
