import { expect, test } from 'vitest'
import { contentFolder } from '../testing/contentFolder.ts'
import { publicFiles } from './publicFiles.ts'
import { siteFiles } from './siteFiles.ts'

const folderOf = (...names: string[]) =>
  contentFolder(Object.fromEntries(names.map((name) => [name, name])))

test('the files of the public folder are the site’s, whatever folder they are in', async () => {
  const names = ['card.png', 'data/prices.csv', 'news/picture.svg', '.well-known/security.txt']
  const files = siteFiles({}, publicFiles([await folderOf(...names)], []).files)
  expect([...files.keys()].sort()).toEqual(names.sort())
})

test.each(['data/manifest.json', 'news', 'Topic'])(
  'a public file %s, whose place the build needs, is an error that names it',
  async (name) => {
    const { files } = publicFiles([await folderOf(name)], [])
    expect(() => siteFiles({}, files)).toThrow(name)
  },
)
