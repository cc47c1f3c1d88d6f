import { onTestFinished, vi } from 'vitest'
import { DATA_FOLDER } from '../../shared/bundleFiles.ts'

/** What a host sends: a text, or an object as JSON. */
type Body = string | object

/** A host of bundle files that a test fills and changes. */
export interface Host {
  /** The files by their names below the folder of data. */
  files: Record<string, Body>
  /** Whether nothing reaches it. */
  isDown: boolean
  /** The names of the files that were asked for, in order, and how the cache was to be used. */
  readonly asked: { name: string; cache: RequestCache | undefined }[]
}

/** Answers `fetch` from files until the test ends. The browser says that it is online. */
export function serve(files: Host['files']): Host {
  const host: Host = { files, isDown: false, asked: [] }
  if (typeof window === 'undefined') vi.stubGlobal('navigator', { onLine: true })
  vi.stubGlobal('fetch', async (url: string, { cache }: RequestInit) => {
    const name = url.slice(`/${DATA_FOLDER}/`.length)
    host.asked.push({ name, cache })
    if (host.isDown) throw new TypeError('Failed to fetch')
    const body = host.files[name]
    if (body === undefined) return new Response('not found', { status: 404 })
    return new Response(typeof body === 'string' ? body : JSON.stringify(body))
  })
  onTestFinished(() => void vi.unstubAllGlobals())
  return host
}

/** The names of the files that a host was asked for. */
export const namesAsked = (host: Host): string[] => host.asked.map(({ name }) => name)
