import { brotliCompressSync } from 'node:zlib'
import type { Rolldown } from 'vite'
import { afterAll, expect, test, vi } from 'vitest'
import { isLoadedLater, isModule, isSchema, LOOK, MAIN, START, VIEWS } from './pages/appModules.ts'
import { viewPreloads } from './pages/viewPreloads.ts'
import { bundledApp } from './testing/appBundles.ts'

for (const name of ['CONTENT_DIR', 'SITE_URL', 'BASE_PATH']) vi.stubEnv(name, '')
vi.stubEnv('NODE_ENV', 'production')
afterAll(() => void vi.unstubAllEnvs())
const bundled = bundledApp().then(({ client }) => ({
  client,
  chunks: Object.values(client).filter((file) => file.type === 'chunk'),
}))

test('the app comes with the licences of all packages that its scripts are made of, and says where they are', async () => {
  const { client, chunks } = await bundled
  const packages = chunks
    .flatMap(({ moduleIds }) => moduleIds)
    .flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? [])
  const file = client['licenses.txt']
  const text = file?.type === 'asset' ? file.source.toString() : ''
  const ofMit = [...text.matchAll(/^## (\S+) - \S+ \(MIT\)\n\nMIT/gm)]
  const ofApache = [...text.matchAll(/^## (\S+) - \S+ \(Apache-2\.0\)\n\nCopyright/gm)]
  const named = [...ofMit, ...ofApache].map(([, name]) => name)
  expect(named.sort()).toEqual([...new Set(packages)].sort())
  expect(named).toEqual(expect.arrayContaining(['react', 'react-dom', 'react-router', 'valibot']))
  expect(text.match(/^Permission is hereby granted/gm)).toHaveLength(ofMit.length)
  expect(text.match(/^Licensed under the Apache License/gm)).toHaveLength(ofApache.length)
  const [first] = chunks.filter(({ isEntry }) => isEntry)
  expect(first?.code).toContain('licenses.txt')
}, 60_000)

/** The files that come with some modules. */
function chunksWith(
  isFirst: (id: string) => boolean,
  chunks: readonly Rolldown.OutputChunk[],
): Set<Rolldown.OutputChunk> {
  const found = new Set(chunks.filter(({ facadeModuleId: id }) => id !== null && isFirst(id)))
  for (const { imports } of found) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk)
  }
  return found
}

/** The modules that come with one, in whatever files. */
const modulesWith = (module: string, chunks: readonly Rolldown.OutputChunk[]): string[] =>
  [...chunksWith((id) => isModule(id, module), chunks)].flatMap(({ modules }) =>
    Object.keys(modules).filter((id) => modules[id]?.renderedLength),
  )

test.each([MAIN, VIEWS.list, VIEWS.story, VIEWS.topics])(
  'with %s comes nothing that no first view needs',
  async (module) => {
    const modules = modulesWith(module, (await bundled).chunks)
    expect(modules.length).toBeGreaterThan(10)
    expect(modules.filter((id) => isLoadedLater(id) || isSchema(id))).toEqual([])
  },
  60_000,
)

test('the search comes with the words that are loaded later', async () => {
  const modules = modulesWith(VIEWS.search, (await bundled).chunks)
  expect(modules.some((id) => id.endsWith('virtual:broadsheet/words/lazy'))).toBe(true)
}, 60_000)

/** Before a view is live, in bytes that hosts send compressed. */
const MOST_BYTES = 100_000

test('before any view is live, no more than 100 KB of scripts are loaded', async () => {
  const { client, chunks } = await bundled
  const first = [
    ...chunksWith((id) => isModule(id, START, LOOK) || id.endsWith('/index.html'), chunks),
  ]
  const bytes = new Map(
    chunks.map(({ fileName, code }) => [fileName, brotliCompressSync(code).length]),
  )
  const preloads = viewPreloads(client, { origin: undefined, base: '/' })
  const sums = Object.entries(preloads).map(([view, links]) => {
    const named = [...links.matchAll(/href="\/([^"]+)"/g)].map(([, name = '']) => name)
    const files = new Set([...first.map(({ fileName }) => fileName), ...named])
    const sum = [...files].reduce((all, name) => all + (bytes.get(name) ?? Number.NaN), 0)
    return [view, sum] as const
  })
  expect(sums.filter(([, sum]) => !(sum > 50_000))).toEqual([])
  expect(sums.filter(([, sum]) => sum > MOST_BYTES)).toEqual([])
}, 60_000)
