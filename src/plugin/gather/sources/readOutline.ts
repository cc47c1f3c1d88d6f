import { webAddress } from '../../check/webAddress.ts'
import { inWords } from '../../problems/fault.ts'
import { plainText } from '../../texts/plainText.ts'
import { feedAddress, shownAddress } from './feedAddress.ts'
import type { ListFault } from './listProblems.ts'
import { kindOf, type Outline, said } from './outlines.ts'
import type { ListedSource } from './source.ts'

/** What an entry of a list says: a source, a folder (nothing of its own), or something that is wrong. */
export function readOutline(outline: Outline): {
  readonly source?: ListedSource
  readonly faults: readonly ListFault[]
} {
  const kind = kindOf(outline)
  if (kind === 'folder') return { faults: [] }
  // Some programs put what a feed has had below it.
  const isItem = outline.above !== undefined && kindOf(outline.above) === 'feed'
  if (kind === 'other') return { faults: isItem ? [] : [noFeed(outline)] }
  const written = said(outline, 'xmlurl') ?? said(outline, 'url')
  if (written === undefined) return { faults: [noAddress(outline)] }
  const url = feedAddress(written)
  if (url === undefined) return { faults: [badAddress(outline, written)] }
  const quality = qualityOf(outline)
  const language = languageOf(outline)
  return {
    source: {
      ...sourceOf(outline, url),
      quality: quality.value,
      language: language.value,
    },
    faults: [quality, language].flatMap(({ fault }) => (fault ? [fault] : [])),
  }
}

/** What programs call the folder of feeds that lie in none. */
const NO_TOPIC = /^(uncategori[sz]ed|unfiled|unsorted)$/i

function sourceOf(outline: Outline, url: string) {
  const title = nameOf(outline)
  const folders = foldersOf(outline)
  const link = webAddress(said(outline, 'htmlurl') ?? '')
  const topics = [...folders.toReversed(), ...categoriesOf(outline)]
  // Some programs put each feed into a folder of its own name.
  const isTopic = (name: string) =>
    name.toLowerCase() !== title?.toLowerCase() && !NO_TOPIC.test(name)
  return { url, title, link, ways: [folders], topics: [...new Set(topics)].filter(isTopic) }
}

/** What a person reads: `text` is what a reader shows, `title` what the feed says. */
export const nameOf = (outline: Outline): string | undefined =>
  plainText(said(outline, 'text') ?? said(outline, 'title') ?? '') || undefined

/** No list has as many folders in one another. */
const MOST_FOLDERS = 50

/** The names of the folders on the way to an entry, the outermost first. */
export function foldersOf({ above }: Outline): string[] {
  const names: string[] = []
  for (let each = above; each && names.length < MOST_FOLDERS; each = each.above) {
    const name = kindOf(each) === 'folder' ? nameOf(each) : undefined
    if (name !== undefined) names.unshift(name)
  }
  return names
}

/** `/News/Europe,weather` is in Europe, in News, and about weather. */
const categoriesOf = (outline: Outline): string[] =>
  (said(outline, 'category') ?? '')
    .split(',')
    .flatMap((path) => path.split('/').toReversed())
    .map((name) => plainText(name))
    .filter((name) => name !== '')

const FIND = 'find the feed of its page with npm run gather -- add URL, and remove the entry'
const BRING =
  'bring the feeds of that list here with npm run gather -- import FILE.opml, and remove the entry'

const noAddress = (outline: Outline): ListFault => ({
  code: 'list-address',
  at: outline.tag.start,
  found: 'a source without an address',
  expected: 'xmlUrl="https://…", the address of its feed',
  fix: said(outline, 'htmlurl') === undefined ? 'add it, or remove the entry' : FIND,
})

function noFeed(outline: Outline): ListFault {
  const type = said(outline, 'type')
  const isList = type?.toLowerCase() === 'include' || said(outline, 'frss:opmlurl') !== undefined
  return {
    code: 'list-kind',
    at: outline.tag.start,
    found: isList
      ? 'another list'
      : type === undefined
        ? 'a page without a feed'
        : `an entry of the type ${inWords(type)}`,
    expected: 'feeds and folders',
    fix: isList ? BRING : FIND,
  }
}

function badAddress(outline: Outline, written: string): ListFault {
  const at = outline.tag.attributes.get('xmlurl')?.start ?? outline.tag.start
  const isBare = /^(\/\/)?[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(\/|$)/u.test(written)
  const whole = `https://${written.replace(/^\/\//, '')}`
  return {
    code: 'list-address',
    at,
    field: 'xmlUrl',
    found: inWords(shownAddress(written)),
    expected: 'an address of http or https',
    fix: isBare ? `write ${whole}` : 'correct it, or remove the entry',
  }
}

function qualityOf(outline: Outline) {
  const written = said(outline, 'quality')
  if (written === undefined) return {}
  const isNumber = /^\d{1,4}$/.test(written) && Number(written) <= 1000
  return isNumber
    ? { value: Number(written) }
    : { fault: badValue(outline, 'quality', written, WHOLE) }
}

const WHOLE = 'a whole number from 0 to 1000'

/** What programs write that do not know it. */
const NO_LANGUAGE = /^(unknown|und|none|x)$/i

function languageOf(outline: Outline) {
  const written = said(outline, 'language')
  if (written === undefined || NO_LANGUAGE.test(written)) return {}
  const tag = written.replaceAll('_', '-')
  try {
    return { value: Intl.getCanonicalLocales(tag)[0] }
  } catch {
    return { fault: badValue(outline, 'language', written, 'a language such as de or pt-BR') }
  }
}

const badValue = (
  outline: Outline,
  field: string,
  written: string,
  expected: string,
): ListFault => ({
  code: 'list-value',
  at: outline.tag.attributes.get(field)?.start ?? outline.tag.start,
  field,
  found: inWords(written),
  expected,
  fix: 'write such a value, or remove it',
})
