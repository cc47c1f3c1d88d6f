import type { Diagnostic } from '../../problems/diagnostic.ts'
import { feedKey } from './feedAddress.ts'
import { type ListFault, listProblems } from './listProblems.ts'
import { type Outline, outlinesOf } from './outlines.ts'
import { readOutline } from './readOutline.ts'
import type { ListedSource } from './source.ts'

/**
 * Reads a list of sources in OPML, as feed readers export it. What cannot be read is said, and all else counts.
 *
 * @param file for messages
 */
export function readSources(
  text: string,
  file = 'sources.opml',
): { sources: readonly ListedSource[]; problems: readonly Diagnostic[] } {
  const { all, faults, isList } = outlinesOf(text)
  const said: ListFault[] = faults.map((fault) => ({
    ...fault,
    code: 'list-syntax',
    expected: 'a list in OPML, which is XML',
  }))
  const sources = new Map<string, ListedSource>()
  for (const outline of all) {
    const read = readOutline(outline)
    said.push(...read.faults)
    if (read.source) addOnce(sources, read.source, outline, said)
  }
  if (all.length === 0 && !isList && text.trim() !== '') said.push(NO_LIST)
  else if (sources.size === 0) said.push(EMPTY)
  return { sources: [...sources.values()], problems: listProblems(file, text, said) }
}

const NO_LIST: ListFault = {
  code: 'list-syntax',
  at: 0,
  found: 'a text without <opml>',
  expected: 'a list in OPML, which feed readers export',
  fix: 'export the list anew, or begin one: npm run gather -- add URL',
}

const EMPTY: ListFault = {
  code: 'list-empty',
  at: 0,
  found: 'no feed',
  expected: 'at least one <outline xmlUrl="https://…"/>',
  fix: 'add one: npm run gather -- add URL, or bring those of a feed reader: npm run gather -- import FILE.opml',
}

/** The same feed in several folders is one source, with the topics of all. */
function addOnce(
  sources: Map<string, ListedSource>,
  source: ListedSource,
  { tag }: Outline,
  faults: ListFault[],
): void {
  const key = feedKey(source.url)
  const before = sources.get(key)
  if (before === undefined) {
    sources.set(key, source)
    return
  }
  const newWays = source.ways.filter((way) => !before.ways.some((each) => isSame(each, way)))
  sources.set(key, {
    ...before,
    ways: [...before.ways, ...newWays],
    title: before.title ?? source.title,
    link: before.link ?? source.link,
    language: before.language ?? source.language,
    quality: before.quality ?? source.quality,
    topics: [...new Set([...before.topics, ...source.topics])],
  })
  if (newWays.length > 0) return
  faults.push({
    code: 'list-repeat',
    at: tag.start,
    found: 'a feed that is in the same folder already',
    expected: 'each feed once in a folder',
    fix: 'remove one of the two entries',
  })
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, i) => name === b[i])
