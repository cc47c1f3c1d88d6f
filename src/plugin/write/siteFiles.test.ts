import { join } from 'node:path'
import { expect, test } from 'vitest'
import { privateFiles } from '../read/privateFiles.ts'
import { contentFolder } from '../testing/contentFolder.ts'
import { siteFiles } from './siteFiles.ts'

const folderOf = (...names: string[]) =>
  contentFolder(Object.fromEntries(names.map((name) => [name, name])))

test('the files of the public folder are the site’s, whatever folder they are in', async () => {
  const names = ['card.png', 'data/prices.csv', 'news/picture.svg', '.well-known/security.txt']
  const files = siteFiles({}, [await folderOf(...names)], () => false)
  expect([...files.keys()].sort()).toEqual(names.sort())
})

test('a content folder in the public folder is no part of the site', async () => {
  const folder = await folderOf('a.svg', 'content/2023-04-05-a.md', 'content/deep/b.svg')
  const isPrivate = privateFiles([join(folder, 'content')], [folder])
  expect([...siteFiles({}, [folder], isPrivate).keys()]).toEqual(['a.svg'])
})

test('of a public folder that is the content, the news is no part of the site', async () => {
  const folder = await folderOf('a.svg', 'deep/2023-04-05-a.md', 'deep/b.md~', 'c.YAML')
  expect([...siteFiles({}, [folder], privateFiles([folder], [folder])).keys()]).toEqual(['a.svg'])
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
  expect(() => siteFiles({}, [folder], () => false)).toThrow(name)
})
