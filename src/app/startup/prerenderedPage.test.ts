import { expect, test } from 'vitest'
import type { Archive } from '../../shared/archive/archiveFiles.ts'
import { bundle } from '../testing/bundle.ts'
import { pageAt } from './prerenderedPage.ts'

const archive: Archive = { years: [] }
const ARCHIVE = JSON.stringify({ view: 'archive', archive })
const FRONT = JSON.stringify({
  view: 'list',
  page: 'head',
  manifest: bundle()['manifest.json'],
  part: { isRoot: false, count: 0, pageSize: 2, head: 'pages/head.json', stories: [] },
})
const TOPIC = JSON.stringify({
  view: 'list',
  page: 'head',
  manifest: bundle()['manifest.json'],
  part: {
    topic: { slug: '人工智能', name: '人工智能' },
    isRoot: false,
    count: 0,
    pageSize: 2,
    head: 'pages/ai.json',
    stories: [],
  },
})

test('a page at its own address has come with its data', () => {
  expect(pageAt('/archive', ARCHIVE, '/')).toEqual({
    data: { view: 'archive', archive },
    address: '/archive',
  })
})

test.each([
  ['/archive.html', ARCHIVE, '/', '/archive'],
  ['/archive/', ARCHIVE, '/', '/archive'],
  ['/archive/index.html', ARCHIVE, '/', '/archive'],
  ['/index.html', FRONT, '/', '/'],
  ['/index', FRONT, '/', '/'],
  ['/news/', FRONT, '/news/', '/news/'],
  ['/news', FRONT, '/news/', '/news/'],
  ['/news/archive.html', ARCHIVE, '/news/', '/news/archive'],
  ['/topic/人工智能', TOPIC, '/', `/topic/${encodeURIComponent('人工智能')}`],
  [
    '/topic/%e4%ba%ba%e5%b7%a5%e6%99%ba%e8%83%bd',
    TOPIC,
    '/',
    `/topic/${encodeURIComponent('人工智能')}`,
  ],
])('at %s it is the same page, whose own address is known', (pathname, text, base, address) => {
  expect(pageAt(pathname, text, base)?.address).toBe(address)
})

test.each([
  ['/topics', ARCHIVE, '/'],
  ['/archive/2020', ARCHIVE, '/'],
  ['/archive', ARCHIVE, '/news/'],
  ['/', ARCHIVE, '/'],
  ['/%', ARCHIVE, '/'],
])(
  'a page that a host sends for %s, which is another’s address, counts as none',
  (pathname, text, base) => {
    expect(pageAt(pathname, text, base)).toBeUndefined()
  },
)

test.each([
  ['no data', undefined],
  ['data that is cut off', ARCHIVE.slice(0, -1)],
  ['data that is none', '[]'],
  ['a view without its data', '{"view":"archive"}'],
  ['a view that is not known', '{"view":"search"}'],
])('a page with %s counts as none', (_what, text) => {
  expect(pageAt('/archive', text, '/')).toBeUndefined()
})
