import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from '../run/settings.ts'
import { contentFolder, temporaryFolder } from '../testing/contentFolder.ts'
import { jpeg } from '../testing/keeping.ts'
import { NOW, newsFile } from '../testing/newsFile.ts'
import { keptPictures } from './keptPictures.ts'
import { assemble } from './pipeline.ts'
import { readContent } from './readContent.ts'
import { withUnfetched } from './unfetched.ts'

const story = (day: number, url: string) =>
  newsFile({
    webUrl: `https://daily.example/${day}`,
    publishedDateTime: `"2023-04-0${day}T00:00:00Z"`,
    images: [{ url }],
  })

test('what a build could not have is said again by a check, each address, until it is mended', async () => {
  const content = await contentFolder({
    '2023-04-07-a.md': story(7, 'https://gone.invalid/1.jpg'),
    '2023-04-06-b.md': story(6, 'https://gone.invalid/2.jpg'),
    '2023-04-05-c.md': story(5, '/own.jpg'),
    '2023-04-05-hidden.md': newsFile({
      published: 'false',
      images: [{ url: 'https://gone.invalid/hidden.jpg' }],
    }),
  })
  const folder = await contentFolder({ 'own.jpg': 'no picture' })
  const places = { folders: [folder], within: [], pictures: await temporaryFolder() }
  const settings = readSettings({ content: [content], images: 'self' }, {})
  const read = await readContent([content], NOW)
  const checked = async (extent: 'hosts' | 'addresses') => {
    const result = await withUnfetched(await assemble(read, settings), settings, places, extent)
    return result.problems.filter(({ code }) => code === 'picture-unfetched')
  }
  expect(await checked('hosts')).toEqual([])
  const { problems } = await keptPictures(read, settings, places, undefined)
  expect(problems.map(({ field, found }) => [field, found])).toEqual([
    ['images[0].url', expect.stringMatching(/\/1\.jpg".* and so for 1 other of gone\.invalid$/)],
    ['images[0].url', expect.stringMatching(/^"\/own\.jpg", which cannot be read as a picture/)],
  ])
  const byFile = problems.toSorted((a, b) => (a.file < b.file ? -1 : 1))
  expect(await checked('hosts')).toEqual(byFile)
  const all = await checked('addresses')
  expect(all.map(({ found }) => /^"([^"]*)"/.exec(found)?.[1])).toEqual([
    '/own.jpg',
    'https://gone.invalid/2.jpg',
    'https://gone.invalid/1.jpg',
  ])
  await writeFile(join(folder, 'own.jpg'), jpeg)
  expect(await checked('addresses')).toHaveLength(2)
})
