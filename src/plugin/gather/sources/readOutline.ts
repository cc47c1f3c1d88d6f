import { webAddress } from '../../check/webAddress.ts'
import { inWords } from '../../problems/fault.ts'
import { plainText } from '../../texts/plainText.ts'
import { feedAddress, shownAddress } from './feedAddress.ts'
import type { ListFault } from './listProblems.ts'
import { type Outline, said } from './outlines.ts'
import type { ListedSource } from './source.ts'

/** Types of entries that are no feeds. */
const OTHERS: ReadonlySet<string> = new Set([
  'link',
  'include',
  'script',
  'song',
  'photo',
  'blogpost',
])

/** What an entry of a list says: a source, a folder (nothing of its own), or something that is wrong. */
export function readOutline(outline: Outline): {
  readonly source?: ListedSource
  readonly faults: readonly ListFault[]
} {
  const type = said(outline, 'type')?.toLowerCase()
  const written = said(outline, 'xmlurl') ?? (isFeedType(type) ? said(outline, 'url') : undefined)
  if (written === undefined) return { faults: withoutAddress(outline, type) }
  const url = feedAddress(written)
  if (url === undefined) return { faults: [badAddress(outline, written)] }
  const quality = qualityOf(outline)
  const language = languageOf(outline)
  const faults = [quality, language].flatMap(({ fault }) => (fault ? [fault] : []))
  return {
    source: { ...sourceOf(outline, url), quality: quality.value, language: language.value },
    faults,
  }
}

const isFeedType = (type: string | undefined): boolean =>
  type !== undefined && /^(rss|atom|feed|rdf|json)/.test(type)

function sourceOf(outline: Outline, url: string) {
  const title = nameOf(outline)
  const folders = foldersOf(outline)
  const link = webAddress(said(outline, 'htmlurl') ?? '')
  const topics = [...folders.toReversed(), ...categoriesOf(outline)]
  // Some programs put each feed into a folder of its own name.
  const isOwn = (topic: string) => topic.toLowerCase() === title?.toLowerCase()
  return { url, title, link, folders, topics: [...new Set(topics)].filter((each) => !isOwn(each)) }
}

/** What a person reads: `text` is what a reader shows, `title` what the feed says. */
export const nameOf = (outline: Outline): string | undefined =>
  plainText(said(outline, 'text') ?? said(outline, 'title') ?? '') || undefined

/** The names of the folders on the way to an entry, the outermost first. */
export function foldersOf({ above }: Outline): string[] {
  if (above === undefined) return []
  const name = nameOf(above)
  return [...foldersOf(above), ...(name === undefined ? [] : [name])]
}

/** `/News/Europe,weather` is in Europe, in News, and about weather. */
const categoriesOf = (outline: Outline): string[] =>
  (said(outline, 'category') ?? '')
    .split(',')
    .flatMap((path) => path.split('/').toReversed())
    .map((name) => plainText(name))
    .filter((name) => name !== '')

function withoutAddress(outline: Outline, type: string | undefined): ListFault[] {
  const { tag } = outline
  if (isFeedType(type)) {
    return [
      {
        code: 'list-address',
        at: tag.start,
        found: 'a source without an address',
        expected: 'xmlUrl="https://…", the address of its feed',
        fix: said(outline, 'htmlurl') === undefined ? 'add it, or remove the entry' : FIND,
      },
    ]
  }
  const isOther = type !== undefined && OTHERS.has(type)
  const isPage = outline.below.length === 0 && (said(outline, 'htmlurl') ?? said(outline, 'url'))
  if (!isOther && !isPage) return []
  return [
    {
      code: 'list-kind',
      at: tag.start,
      found: isOther ? `an entry of the type ${inWords(type)}` : 'a page without a feed',
      expected: 'feeds and folders',
      fix: type === 'include' ? INCLUDE : FIND,
    },
  ]
}

const FIND = 'find the feed of its page with npm run gather -- add URL, and remove the entry'
const INCLUDE =
  'bring the feeds of that list here with npm run gather -- import FILE.opml, and remove the entry'

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
