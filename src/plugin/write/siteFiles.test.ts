import { expect, test } from 'vitest'
import { contentFolder } from '../testing/contentFolder.ts'
import { siteFiles } from './siteFiles.ts'

const folderOf = (...names: string[]) =>
  contentFolder(Object.fromEntries(names.map((name) => [name, name])))

test('the files of the public folder are the site’s, whatever folder they are in', async () => {
  const names = ['card.png', 'data/prices.csv', 'news/picture.svg', '.well-known/security.txt']
  const files = siteFiles({}, [await folderOf(...names)])
  expect([...files.keys()].sort()).toEqual(names.sort())
})

test.each([
  '.broadsheet.json',
  '.broadsheet.lock',
  '.broadsheet/notes.txt',
  'data/manifest.json',
  'news',
  'Topic',
])('a public file %s, whose place the build needs, is an error that names it', async (name) => {
  const folder = await folderOf(name)
  expect(() => siteFiles({}, [folder])).toThrow(name)
})
