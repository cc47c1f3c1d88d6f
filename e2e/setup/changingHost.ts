import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

/** What a host sends for a file: its text, or undefined where it has none. */
export type Change = (name: string, text: string | undefined) => string | undefined

/** A host whose site changes under the eyes of its readers. */
export interface ChangingHost {
  /** Its address, without a slash at the end. */
  readonly address: string
  /** From now on files are what this makes of those of the build. */
  change(change: Change): void
  /** From now on a page is sent, with the status 200, where there is no such file. */
  answerEverything(): void
  close(): void
}

/**
 * Serves a built site, and others that are made from it.
 *
 * @param folder of the build
 */
export async function changingHost(folder: string): Promise<ChangingHost> {
  let changed: Change = (_, text) => text
  let isForgiving = false
  const textOf = (name: string) => {
    try {
      return changed(name, readFileSync(join(folder, name), 'utf8'))
    } catch {
      return changed(name, undefined)
    }
  }
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1)
    const name = path === '' ? 'index.html' : extname(path) in TYPES ? path : `${path}.html`
    const text = textOf(name)
    const isThere = text !== undefined || isForgiving
    response.writeHead(isThere ? 200 : 404, {
      'Content-Type': TYPES[text === undefined ? '.html' : extname(name)],
      'Cache-Control': /^(assets|data\/\w+)\//.test(name) ? 'max-age=31536000' : 'no-cache',
    })
    response.end(text ?? '<!doctype html><p>A page for everything')
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://localhost:${port}`,
    change: (change) => {
      changed = change
    },
    answerEverything: () => {
      isForgiving = true
    },
    close: () => void server.close(),
  }
}
