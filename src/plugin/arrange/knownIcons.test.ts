import { expect, test } from 'vitest'
import { arrangeArticles, articles, storiesOf, summariesOf } from '../testing/arrangement.ts'
import type { TestFields } from '../testing/newsFile.ts'

const publisher = (domain: string, icon?: string) => ({
  name: 'Daily',
  domain,
  ...(icon !== undefined && { images: [{ url: icon }] }),
})
const report = (domain: string, icon?: string) => ({
  title: `Report of ${domain}`,
  webUrl: `https://${domain}/x`,
  provider: publisher(domain, icon),
})

const arranged = (files: Readonly<Record<string, TestFields>>) => arrangeArticles(articles(files))

/** The icons of a story and its reports. */
const iconsOf = (files: Readonly<Record<string, TestFields>>, id: string) => {
  const story = storiesOf(arranged(files)).find((each) => each.id === id)
  return [story, ...(story?.related ?? [])].map((each) => each?.publisher.icon)
}

test('a publisher has the icon that another file knows, as a story and as a report', () => {
  const files = {
    '2023-01-01-a': { provider: publisher('daily.example'), related: [report('other.example')] },
    '2023-01-02-b': {
      provider: publisher('other.example', '/other.png'),
      related: [report('none.example'), report('daily.example', '/daily.png')],
    },
  }
  expect(iconsOf(files, '2023-01-01-a')).toEqual(['/daily.png', '/other.png'])
  expect(iconsOf(files, '2023-01-02-b')).toEqual(['/other.png', undefined, '/daily.png'])
  expect(summariesOf(arranged(files)).map((story) => story.publisher.icon)).toEqual([
    '/daily.png',
    '/other.png',
  ])
})

test('its own icon comes before others', () => {
  const files = {
    '2023-01-01-a': { provider: publisher('daily.example', '/old.png') },
    '2023-01-02-b': { provider: publisher('daily.example', '/new.png') },
    '2023-01-03-c': { provider: publisher('daily.example', '/new.png') },
  }
  expect(iconsOf(files, '2023-01-01-a')).toEqual(['/old.png'])
})

test('the most frequent icon counts, of equally frequent ones the one that came first', () => {
  const withIcon = (day: string, icon?: string): [string, TestFields] => [
    `2023-01-${day}`,
    { publishedDateTime: `2023-01-${day}`, provider: publisher('daily.example', icon) },
  ]
  const files = [withIcon('01'), withIcon('02', '/b.png'), withIcon('03', '/a.png')]
  expect(iconsOf(Object.fromEntries(files), '2023-01-01')).toEqual(['/b.png'])
  const more = [...files, withIcon('04', '/a.png')]
  expect(iconsOf(Object.fromEntries(more), '2023-01-01')).toEqual(['/a.png'])
})

test('what is not published knows none', () => {
  const files = {
    '2023-01-01-a': { provider: publisher('daily.example') },
    '2023-01-02-b': { provider: publisher('daily.example', '/daily.png'), published: 'false' },
  }
  expect(iconsOf(files, '2023-01-01-a')).toEqual([undefined])
})

test('a text that looks like the place of an icon stays as it is', () => {
  const title = 'They write "name":"A","icon":null here'
  const files = {
    '2023-01-01-a': { title: JSON.stringify(title), provider: publisher('daily.example') },
    '2023-01-02-b': { provider: publisher('daily.example', '/daily.png') },
  }
  const [story] = storiesOf(arranged(files))
  expect(story?.title).toBe(title)
  expect(story?.publisher.icon).toBe('/daily.png')
})
