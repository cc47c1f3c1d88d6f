import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { temporaryFolder } from './contentFolder.testing.ts'
import { writeBundle } from './writeBundle.ts'

test('a bundle is written whole, and nothing half-written stays', async () => {
  const folder = await temporaryFolder()
  const bundle = new Map([
    ['pages/a.json', '{"a":1}'],
    ['manifest.json', '{"m":1}'],
  ])
  await writeBundle(bundle, `${folder}/new`)
  await writeBundle(new Map([...bundle, ['manifest.json', '{"m":2}']]), `${folder}/new`)
  const names = await readdir(`${folder}/new`, { recursive: true })
  expect(names.sort()).toEqual(['manifest.json', 'pages', 'pages/a.json'])
  expect(await readFile(`${folder}/new/manifest.json`, 'utf8')).toBe('{"m":2}')
})
