import { expect, test, vi } from 'vitest'
import { bundleApp } from './testing/appBundles.ts'

test('the app comes with the licences of all packages that its scripts are made of, and says where they are', async () => {
  for (const name of ['CONTENT_DIR', 'SITE_URL', 'BASE_PATH']) vi.stubEnv(name, '')
  const { client } = await bundleApp()
  const chunks = Object.values(client).filter((file) => file.type === 'chunk')
  const packages = chunks
    .flatMap(({ moduleIds }) => moduleIds)
    .flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? [])
  const file = client['licenses.txt']
  const text = file?.type === 'asset' ? file.source.toString() : ''
  const named = [...text.matchAll(/^## (\S+) - \S+ \(MIT\)\n\nMIT/gm)].map(([, name]) => name)
  expect(named.sort()).toEqual([...new Set(packages)].sort())
  expect(named).toEqual(expect.arrayContaining(['react', 'react-dom', 'react-router', 'valibot']))
  expect(text.match(/^Permission is hereby granted/gm)).toHaveLength(named.length)
  const [first] = chunks.filter(({ isEntry }) => isEntry)
  expect(first?.code).toContain('licenses.txt')
}, 60_000)
