import { expect, test } from 'vitest'
import { PATTERNS } from './addresses.ts'
import {
  ARCHIVE_PATH,
  coveragePath,
  dayPath,
  FOLLOW_PATH,
  listPath,
  monthPath,
  OWN_PAGES,
  ownPath,
  PUBLISHERS_PATH,
  pagePath,
  publisherPath,
  SEARCH_PATH,
  SOURCES_PATH,
  storyPath,
  TOPICS_PATH,
  textPath,
} from './paths.ts'
import { coveredPath } from './top/coveredPath.ts'
import { topPath } from './top/topPath.ts'

const ADDRESSES = [
  ['list', listPath()],
  ['list', listPath('a b')],
  ['list', pagePath(2)],
  ['list', pagePath(2, '新聞')],
  ['story', storyPath('2020-11-18-50%')],
  ['topics', TOPICS_PATH],
  ['publishers', PUBLISHERS_PATH],
  ['publisher', publisherPath('daily.example')],
  ['publisher', publisherPath('daily.example', 2)],
  ['coverage', coveragePath('daily.example')],
  ['coverage', coveragePath('daily.example', 2)],
  ['follow', FOLLOW_PATH],
  ['sources', SOURCES_PATH],
  ['search', SEARCH_PATH],
  ...OWN_PAGES.map((page) => ['own', ownPath(page)] as const),
  ['text', textPath('über-uns')],
  ['top', topPath()],
  ['top', topPath('week')],
  ['covered', coveredPath()],
  ['covered', coveredPath('year')],
  ['archive', ARCHIVE_PATH],
  ['month', monthPath('2020-11')],
  ['month', monthPath('2020-11', 2)],
  ['day', dayPath('2020-11-18')],
  ['day', dayPath('2020-11-18', 2)],
] as const

/** A pattern as a regular expression; a `:name?` may be absent with the slash before it. */
const matcher = (pattern: string) =>
  new RegExp(`^${pattern.replace(/\/:\w+\?/g, '(/[^/]+)?').replace(/:\w+/g, '[^/]+')}$`)

/** The kinds of pages that an address may be; one that a pattern names to the letter is no other. */
function kindsOf(address: string): string[] {
  const having = (fits: (pattern: string) => boolean) =>
    Object.entries(PATTERNS).flatMap(([kind, patterns]) => (patterns.some(fits) ? kind : []))
  const exact = having((pattern) => pattern === address)
  return exact.length > 0 ? exact : having((pattern) => matcher(pattern).test(address))
}

test('each address has a pattern of its own kind of page, and none of another', () => {
  for (const [view, address] of ADDRESSES) expect(kindsOf(address)).toEqual([view])
  expect(new Set(ADDRESSES.map(([view]) => view))).toEqual(new Set(Object.keys(PATTERNS)))
})
