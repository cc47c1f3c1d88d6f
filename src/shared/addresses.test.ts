import { expect, test } from 'vitest'
import { PATTERNS } from './addresses.ts'
import {
  ARCHIVE_PATH,
  FOLLOW_PATH,
  listPath,
  monthPath,
  pagePath,
  storyPath,
  TOPICS_PATH,
} from './paths.ts'

const ADDRESSES = [
  ['list', listPath()],
  ['list', listPath('a b')],
  ['list', pagePath(2)],
  ['list', pagePath(2, '新聞')],
  ['story', storyPath('2020-11-18-50%')],
  ['topics', TOPICS_PATH],
  ['follow', FOLLOW_PATH],
  ['archive', ARCHIVE_PATH],
  ['month', monthPath('2020-11')],
  ['month', monthPath('2020-11', 2)],
] as const

/** A pattern as a regular expression; a `:name?` may be absent with the slash before it. */
const matcher = (pattern: string) =>
  new RegExp(`^${pattern.replace(/\/:\w+\?/g, '(/[^/]+)?').replace(/:\w+/g, '[^/]+')}$`)

test('each address has a pattern of its own kind of page, and none of another', () => {
  for (const [view, address] of ADDRESSES) {
    const kinds = Object.entries(PATTERNS).filter(([, patterns]) =>
      patterns.some((pattern) => matcher(pattern).test(address)),
    )
    expect(kinds.map(([kind]) => kind)).toEqual([view])
  }
  expect(new Set(ADDRESSES.map(([view]) => view))).toEqual(new Set(Object.keys(PATTERNS)))
})
