import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentFolder } from '../testing/contentFolder.ts'
import { OUR_ICONS, siteIcons } from './siteIcons.ts'

const namesIn = (folders: readonly string[]) => siteIcons(folders).icons.map(({ name }) => name)

test('one icon of a site’s own is enough: none of the project is beside it', async () => {
  const project = join(import.meta.dirname, '../../../public')
  const own = await contentFolder({ 'favicon.ico': '' })
  expect(namesIn([own, project])).toEqual(['favicon.ico'])
  expect(namesIn([await contentFolder({}), project])).toEqual(OUR_ICONS.map(({ name }) => name))
  expect(namesIn([])).toEqual([])
})
