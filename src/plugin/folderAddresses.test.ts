import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { VARIABLES } from './run/environment.ts'
import { viteBuild } from './testing/appBundles.ts'
import { contentFolder, temporaryFolder } from './testing/contentFolder.ts'
import { newsFile } from './testing/newsFile.ts'

vi.setConfig({ testTimeout: 120_000 })

beforeAll(() => {
  for (const name of VARIABLES) vi.stubEnv(name, '')
  return () => void vi.unstubAllEnvs()
})

const ORIGIN = 'https://news.example.org'

/** A site whose pages are folders. */
async function folderSite(): Promise<string> {
  const content = await contentFolder({
    '2023-04-05-bridge.md': newsFile({ topics: '[Old Bridges]' }),
    '2023-04-06-橋.md': newsFile({ webUrl: 'https://daily.example.org/b' }),
  })
  const out = await temporaryFolder()
  await viteBuild({ content, siteUrl: ORIGIN, addresses: 'folders', precompress: false }, out)
  return out
}

/** Serves a folder as plainly as can be. */
async function servePlainly(folder: string): Promise<string | undefined> {
  const program = ['-u', '-m', 'http.server', '0', '--bind', '127.0.0.1', '--directory', folder]
  const server = spawn('python3', program, { stdio: ['ignore', 'pipe', 'ignore'] })
  onTestFinished(() => void server.kill())
  const isThere = await Promise.race([once(server, 'spawn'), once(server, 'error')])
    .then(() => server.pid !== undefined)
    .catch(() => false)
  if (!isThere) return undefined
  const [line = ''] = await once(createInterface(server.stdout), 'line')
  return /http:\/\/[\d.]+:\d+/.exec(line)?.[0]
}

test('pages that are folders are found by a plain server, at the very addresses that the site names', async (context) => {
  const folder = await folderSite()
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const named = [
    ...(read('sitemaps/1.xml').match(/(?<=<loc>)[^<]+/g) ?? []),
    ...(read('topic/old-bridges/feed.xml').match(/https:\/\/news\.example\.org[^"<&]*/g) ?? []),
    ...(read('feeds.opml').match(/(?<=htmlUrl=")[^"]+/g) ?? []),
  ]
  expect(named).toContain(`${ORIGIN}/topic/old-bridges/`)
  expect(named).toContain(`${ORIGIN}/news/2023-04-05-bridge/`)
  const server = await servePlainly(folder)
  if (server === undefined) return context.skip('there is no python3 on this machine')
  for (const address of new Set(named)) {
    const answer = await fetch(address.replace(ORIGIN, server), { redirect: 'manual' })
    expect([address, answer.status]).toEqual([address, 200])
  }
  for (const path of ['/', '/topics/', '/topic/old-bridges/', '/news/2023-04-06-%E6%A9%8B/']) {
    const page = await (await fetch(`${server}${path}`)).text()
    expect(page).toContain(`<link rel="canonical" href="${ORIGIN}${path}">`)
    // Links on pages leave the slash out: such a server adds it.
    for (const [, link = ''] of page.matchAll(/<a [^>]*href="(\/[^"#]*)"/g)) {
      const answer = await fetch(`${server}${link}`)
      expect([link, answer.status]).toEqual([link, 200])
    }
  }
})
