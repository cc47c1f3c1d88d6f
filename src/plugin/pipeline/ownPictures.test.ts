import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentFolder } from '../testing/contentFolder.ts'
import { newsFile } from '../testing/newsFile.ts'
import { withOwnPictures } from './ownPictures.ts'
import { runPipeline } from './pipeline.ts'

type Fields = Parameters<typeof newsFile>[0]

/** What is said of the pictures of stories, the newest last, beside a public folder with these files. */
async function said(stories: readonly Fields[], names: readonly string[] = []) {
  const content = await contentFolder(
    Object.fromEntries(
      stories.map((fields, i) => [
        `2023-04-0${i + 1}-a.md`,
        newsFile({ publishedDateTime: `2023-04-0${i + 1}T00:00:00Z`, ...fields }),
      ]),
    ),
  )
  const folder = await contentFolder(Object.fromEntries(names.map((name) => [name, ''])))
  const settings = { content: [content], rootTopic: undefined, pageSize: 25, language: 'en' }
  const result = await runPipeline(settings, Date.now())
  const { problems } = await withOwnPictures(result, { folders: [folder], within: [] })
  return problems
    .filter(({ code }) => code.startsWith('picture'))
    .map(({ code, file, field, line, found, fix }) => ({
      code,
      story: file.slice(content.length + 1),
      field,
      line,
      found,
      fix,
    }))
}

const picture = (url: string): Fields => ({ images: [{ url }] })

test('a picture that is there is not mentioned, however its name is written', async () => {
  const stories = [
    '/pictures/a.svg',
    '/pictures/my%20garden.jpg',
    '/pictures/my garden.jpg',
    '/pictures/über.jpg',
    '/a%231.jpg',
    '/a.svg?v=2',
  ].map(picture)
  const names = [
    'pictures/a.svg',
    'pictures/my garden.jpg',
    'pictures/über.jpg',
    'a#1.jpg',
    'a.svg',
  ]
  expect(await said(stories, names)).toEqual([])
})

test('a picture that is not there is said with its place and what to do', async () => {
  const [one, ...others] = await said([picture('/pictures/tulip.jpg')], ['icon.svg'])
  expect(others).toEqual([])
  expect(one).toMatchObject({
    code: 'picture-missing',
    story: '2023-04-01-a.md',
    field: 'images[0].url',
    found: '"/pictures/tulip.jpg"',
    fix: 'put the file into public/, or correct the path; readers see a drawing instead.',
  })
  expect(one?.line).toBeGreaterThan(3)
})

test.each([
  ['/Pictures/Tulip.JPG', 'pictures/tulip.jpg', 'did you mean /pictures/tulip.jpg?'],
  ['/pictures/tulpi.jpg', 'pictures/tulip.jpg', 'did you mean /pictures/tulip.jpg?'],
  ['/u\u0308ber.jpg', '\u00fcber.jpg', 'did you mean /\u00fcber.jpg?'],
  ['/a%231.jpg', 'A#1.jpg', 'did you mean /A%231.jpg?'],
  ['/a b.jpg', 'A b.jpg', 'did you mean /A b.jpg?'],
])('%s beside a file %s is said with the file that is meant', async (url, name, fix) => {
  expect(await said([picture(url)], [name])).toMatchObject([{ code: 'picture-missing', fix }])
})

test('what follows a # is cut off, which is said with the way to write it', async () => {
  const [cut, gone] = await said([picture('/img/x#1.jpg')], ['img/x#1.jpg'])
  expect(cut).toMatchObject({
    code: 'picture-cut',
    field: 'images[0].url',
    fix: 'if the # is in the name of the file, write %23 for it: /img/x%231.jpg',
  })
  expect(gone).toMatchObject({ code: 'picture-missing', found: '"/img/x"' })
})

test('a name with a ? is not found, and the way to write it is said', async () => {
  expect(await said([picture('/img/why?.jpg')], ['img/why?.jpg'])).toMatchObject([
    { code: 'picture-missing', fix: expect.stringContaining('written %3F') },
  ])
})

test('pictures and icons of related reports and the icon of the publisher are looked up too', async () => {
  const related = [
    {
      title: 'Report',
      webUrl: 'https://other.example.net/a',
      images: [{ url: '/report.jpg' }],
      provider: { name: 'Other', images: [{ url: '/other.png' }] },
    },
  ]
  const provider = { name: 'Daily', images: [{ url: '/daily.png' }] }
  const fields = (await said([{ related, provider }])).map(({ field }) => field)
  expect(fields.sort()).toEqual([
    'provider.images[0].url',
    'related[0].images[0].url',
    'related[0].provider.images[0].url',
  ])
})

test('what thousands of stories show is said once, at the newest', async () => {
  expect(await said([picture('/a.jpg'), picture('/a.jpg'), picture('/a.jpg')])).toMatchObject([
    { story: '2023-04-03-a.md', found: '"/a.jpg", here and in 2 other stories' },
  ])
})

test('nothing is said of stories that nobody sees', async () => {
  const hidden = { ...picture('/hidden.jpg'), published: false }
  const folded = { ...picture('/folded.jpg'), heat: -1 }
  expect(await said([hidden, folded])).toEqual([])
})

test('a picture that was put there since is not said any more', async () => {
  const content = await contentFolder({ '2023-04-05-a.md': newsFile(picture('/a.jpg')) })
  const folder = await contentFolder({ 'b.jpg': '' })
  const settings = { content: [content], rootTopic: undefined, pageSize: 25, language: 'en' }
  const result = await runPipeline(settings, Date.now())
  const count = async () =>
    (await withOwnPictures(result, { folders: [folder], within: [] })).problems.length
  expect(await count()).toBe(1)
  await rename(join(folder, 'b.jpg'), join(folder, 'a.jpg'))
  expect(await count()).toBe(0)
  await writeFile(join(folder, 'c.jpg'), '')
  expect(await count()).toBe(0)
})
