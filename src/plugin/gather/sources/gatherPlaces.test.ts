import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Environment } from '../../run/environment.ts'
import type { Options } from '../../run/settings.ts'
import { readSite } from '../../siteFolder/readSite.ts'
import { contentFolder, temporaryFolder } from '../../testing/contentFolder.ts'
import { gatherPlaces } from './gatherPlaces.ts'

const placesOf = async (options: Options, environment: Environment, project: string) =>
  gatherPlaces((await readSite(options, environment, project)).settings)

test('list, state and stories of a site lie in its folder, whatever the project has', async () => {
  const SITE_DIR = await contentFolder({ 'site.yaml': '' })
  expect(await placesOf({}, { SITE_DIR }, '.')).toEqual({
    folder: SITE_DIR,
    list: join(SITE_DIR, 'sources.opml'),
    memory: join(SITE_DIR, 'gathered.jsonl'),
    stories: join(SITE_DIR, 'news'),
  })
})

test('where content is said to be elsewhere, all lies in its first folder', async () => {
  const [first, second] = [await temporaryFolder(), await temporaryFolder()]
  const CONTENT_DIR = `${first},${second}`
  const places = {
    folder: first,
    list: join(first, 'sources.opml'),
    memory: join(first, 'gathered.jsonl'),
    stories: first,
  }
  expect(await placesOf({}, { CONTENT_DIR }, '.')).toEqual(places)
  expect(await placesOf({ content: [first, second] }, {}, '.')).toEqual(places)
})

test('of a site whose content is elsewhere the list stays in its folder, and stories go to the content', async () => {
  const SITE_DIR = await contentFolder({ 'site.yaml': '' })
  const CONTENT_DIR = await temporaryFolder()
  expect(await placesOf({}, { SITE_DIR, CONTENT_DIR }, '.')).toEqual({
    folder: SITE_DIR,
    list: join(SITE_DIR, 'sources.opml'),
    memory: join(SITE_DIR, 'gathered.jsonl'),
    stories: CONTENT_DIR,
  })
})

test('a site whose folder is named as content too is a site all the same', async () => {
  const SITE_DIR = await contentFolder({ 'site.yaml': '' })
  const { stories } = await placesOf({}, { SITE_DIR, CONTENT_DIR: `${SITE_DIR}/` }, '.')
  expect(stories).toBe(join(SITE_DIR, 'news'))
})

test('where nothing is said, the sample of the project is the site', async () => {
  const project = await contentFolder({ 'content/site.yaml': '' })
  const { list, stories } = await placesOf({}, {}, project)
  expect(list).toMatch(/content\/sources\.opml$/)
  expect(stories).toMatch(/content\/news$/)
})

test('a folder of content without settings is no site', async () => {
  const project = await contentFolder({ 'content/news/a.md': '' })
  expect(await placesOf({}, {}, project)).toMatchObject({
    list: 'content/sources.opml',
    stories: 'content',
  })
})
