import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Story } from '../../shared/bundle.ts'
import type { ArrangedStory } from '../arrange/arrangement.ts'
import { KeptOriginals } from '../pictures/keptOriginals.ts'
import { storyOf, summaryOf } from '../print/printStory.ts'
import { readSettings } from '../run/settings.ts'
import { contentFolder, temporaryFolder } from '../testing/contentFolder.ts'
import { NOW, newsFile } from '../testing/newsFile.ts'
import { pictureOf } from '../testing/pictureHost.ts'
import { keptPictures } from './keptPictures.ts'
import { withOwnPictures } from './ownPictures.ts'
import { assemble } from './pipeline.ts'
import { readContent } from './readContent.ts'

/** Nobody answers there: what is shown must have been kept. */
const HOST = 'https://pictures.invalid'
const picture = (name: string) => [{ url: `${HOST}/${name}.jpg`, title: name, attribution: 'A' }]
const provider = (name: string) => ({
  name,
  domain: `${name}.example`,
  images: [{ url: `${HOST}/icon-${name}.png` }],
})
const report = (name: string, more: object = {}) => ({
  title: `Report of ${name}`,
  webUrl: `https://${name}.example/report`,
  provider: provider(name),
  images: picture(`of-${name}`),
  ...more,
})

const FILES = {
  '2023-04-05-a.md': newsFile({
    webUrl: 'https://a.example/a',
    provider: provider('a'),
    images: picture('a'),
    related: [report('b'), report('lost'), report('twin')],
  }),
  '2023-04-06-c.md': newsFile({
    title: 'Of the same publisher',
    webUrl: 'https://a.example/c',
    publishedDateTime: '"2023-04-06T00:00:00Z"',
    provider: { name: 'a', domain: 'a.example', images: [{ url: `${HOST}/icon-lost.png` }] },
    images: picture('same-as-a'),
  }),
  '2023-04-07-hidden.md': newsFile({ published: 'false', images: picture('hidden') }),
  '2023-04-05-folded.md': newsFile({
    title: 'Folded',
    webUrl: 'https://b.example/report',
    heat: '-1',
    images: picture('folded'),
    related: [report('handed')],
  }),
}

async function keptSite() {
  const content = await contentFolder(FILES)
  const folder = await temporaryFolder()
  const originals = new KeptOriginals(join(folder, 'originals'))
  const keep = async (name: string, color: string, ending = 'jpg') =>
    originals.keep(`${HOST}/${name}.${ending}`, {
      bytes: await pictureOf(60, 30, color),
      type: 'jpg',
    })
  for (const name of ['a', 'same-as-a', 'of-twin']) await keep(name, 'red')
  for (const name of ['of-b', 'of-handed', 'hidden', 'folded'])
    await keep(name, `#0000${name.length}0`)
  for (const name of ['icon-a', 'icon-b', 'icon-handed']) await keep(name, 'gray', 'png')
  const settings = readSettings({ content: [content], images: 'self' }, {})
  const read = await readContent([content], NOW)
  const places = { folders: [], within: [], pictures: folder }
  const kept = await keptPictures(read, settings, places, undefined)
  const assembled = await assemble(kept.content, settings)
  return { kept, result: await withOwnPictures(assembled, places, kept.files) }
}

test('all pictures that a site shows are its own, and of all that are not it says why', async () => {
  const { kept, result } = await keptSite()
  const stories = result.arrangement.stories.map(storyOf)
  const text = JSON.stringify([stories, result.arrangement.stories.map(summaryOf)])
  expect(text).not.toContain(HOST)
  const [c, a] = stories as [Story, Story]
  const named = (ending: string) =>
    expect.stringMatching(`^/assets/pictures/[0-9a-f]{16}${ending}$`)
  expect(a.picture).toEqual({
    url: named('.jpg'),
    width: 60,
    height: 30,
    alt: 'a',
    color: expect.stringMatching(/^#/),
    sizes: { base: named(''), widths: [60] },
  })
  expect(a.publisher.icon).toEqual(named('.webp'))
  // Its own icon did not come: that which other stories have of the publisher stands in.
  expect(c.publisher.icon).toBe(a.publisher.icon)
  const [b, lost] = a.related
  expect(b).toMatchObject({ picture: { url: named('.webp'), width: 60 }, pictureCredit: 'A' })
  expect(lost?.picture ?? lost?.pictureCredit ?? lost?.publisher.icon).toBeUndefined()
  expect(a.handed).toMatchObject([
    { picture: { url: named('.webp') }, publisher: { icon: named('.webp') } },
  ])
  const files = new Set(text.match(/assets\/pictures\/[0-9a-f]{16}/g))
  for (const name of kept.files.keys()) {
    expect(files, name).toContain(name.slice(0, 'assets/pictures/'.length + 16))
  }
  expect(result.problems).toEqual([])
  expect(kept.problems.map(({ code, field, found }) => [code, field, found])).toEqual([
    ['picture-unfetched', 'provider.images[0].url', expect.stringContaining('icon-lost.png')],
  ])
})

test('the same bytes at another address are a picture that was shown before', async () => {
  const { result } = await keptSite()
  const [c, a] = result.arrangement.stories.map(summaryOf)
  expect(c?.picture?.url).toBe(a?.picture?.url)
  expect([c?.repeatsPicture, a?.repeatsPicture]).toEqual([true, undefined])
  const { reportRepeatsPicture } = storyOf(result.arrangement.stories[1] as ArrangedStory)
  expect(reportRepeatsPicture).toEqual([false, false, true, false])
})

test('nothing of unpublished and folded stories is fetched or brought along', async () => {
  const { kept } = await keptSite()
  // Those of a, of its twin in small, of b's report, of what is handed over, and icons, of which all have the same bytes.
  const names = new Set([...kept.files.keys()].map((name) => name.slice(0, 32)))
  expect(names.size).toBe(5)
  expect(kept.notices).toEqual([expect.stringMatching(/^2 pictures in .* shown by no story/)])
})
