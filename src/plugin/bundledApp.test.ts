import type { Rolldown } from 'vite'
import { expect, test, vi } from 'vitest'
import { isLoadedLater, isModule, isSchema, MAIN, VIEWS } from './pages/appModules.ts'
import { bundleApp } from './testing/appBundles.ts'

for (const name of ['CONTENT_DIR', 'SITE_URL', 'BASE_PATH']) vi.stubEnv(name, '')
const bundled = bundleApp().then(({ client }) => ({
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

/** The modules that come with one, in whatever files. */
function modulesWith(module: string, chunks: readonly Rolldown.OutputChunk[]): string[] {
  const found = new Set(
    chunks.filter(({ facadeModuleId: id }) => id !== null && isModule(id, module)),
  )
  for (const { imports } of found) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk)
  }
  return [...found].flatMap(({ modules }) =>
    Object.keys(modules).filter((id) => modules[id]?.renderedLength),
  )
}

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
