import { PATTERNS } from '../../shared/addresses.ts'
import { BUNDLE_FOLDERS, DATA_FOLDER } from '../../shared/bundleFiles.ts'
import { isPlainName } from '../../shared/plainName.ts'
import type { OwnText } from '../../shared/prose/ownText.ts'
import { FieldReader } from '../check/fieldReader.ts'
import { storyId } from '../check/story/fileName.ts'
import { didYouMean, integer, type Read, text } from '../check/values.ts'
import { visibilityOf } from '../check/visibility.ts'
import type { Fault } from '../problems/fault.ts'
import { splitFrontMatter } from '../read/frontMatter.ts'
import { parseYaml } from '../read/yaml.ts'
import { proseOf } from './proseOf.ts'

/** The fields of a page, as README.md explains them. */
export const TEXT_FIELDS = new Set([
  ...(['title', 'description', 'place', 'order', 'published'] as const),
])

/** What became of the file of a page. One that is hidden is undefined as well. */
export interface CheckedText {
  readonly text: OwnText | undefined
  readonly faults: readonly Fault[]
}

/**
 * Checks the file of a page. Never throws.
 *
 * @param taken the files of names, in lower case, that other pages have: this one is added
 */
export function checkText(file: string, source: string, taken: Map<string, string>): CheckedText {
  const faults: Fault[] = []
  const split = splitFrontMatter(source)
  if (!('yaml' in split)) return { text: undefined, faults: [noFields(split)] }
  const parsed = parseYaml(split.yaml, split.firstLine)
  if ('fault' in parsed) return { text: undefined, faults: [parsed.fault] }
  const fields = new FieldReader(parsed.fields, TEXT_FIELDS, faults)
  const slug = storyId(file)
  const nameFault = faultOf(slug, taken.get(slug.toLowerCase()))
  if (nameFault) faults.push(nameFault)
  else taken.set(slug.toLowerCase(), file)
  const title = fields.required('title', text(300))
  const description = fields.optional('description', text(300))
  const place = fields.optional('place', placeOf) ?? 'footer'
  const order = fields.optional('order', integer(0))
  const isHidden = visibilityOf(fields, undefined).hidden !== undefined
  const spoken = faults.map(asOfPage)
  if (title === undefined || nameFault || isHidden) return { text: undefined, faults: spoken }
  const fence = split.firstLine + split.yaml.split('\n').length - 1
  const { body, faults: ofBody } = proseOf(split.body, fence, title)
  const known = {
    ...(description !== undefined && { description }),
    ...(order !== undefined && { order }),
  }
  const allFaults = [...spoken, ...ofBody]
  const isRejected = ofBody.some(({ severity }) => severity === 'rejected')
  return {
    text: isRejected ? undefined : { slug, title, place, ...known, body },
    faults: allFaults,
  }
}

/** What decides whether a file is shown speaks of stories. */
const asOfPage = (fault: Fault): Fault => ({
  ...fault,
  fix: fault.fix.replaceAll('the story', 'the page'),
})

const noFields = (fault: Fault): Fault => ({
  ...fault,
  fix: 'begin the file with a line ---, a line title: "…" and another line ---; the text comes below',
})

/** Names that a site has at its top besides pages, or that hosts answer in their own way. */
const OTHER_NAMES = [
  ...['index', '404', 'app', 'assets', 'card', 'feed', 'feeds', 'icon', 'robots'],
  ...['sitemap', 'sitemaps', 'pictures', 'content', 'src', 'node_modules'],
]

const RESERVED: ReadonlySet<string> = new Set([
  DATA_FOLDER,
  ...BUNDLE_FOLDERS,
  ...OTHER_NAMES,
  ...Object.values(PATTERNS)
    .flat()
    .flatMap((pattern) => pattern.split('/').slice(1, 2))
    .filter((part) => !part.startsWith(':')),
])

/** @param holder the file that has the name already */
function faultOf(slug: string, holder: string | undefined): Fault | undefined {
  const fault = { severity: 'rejected', path: [] } as const
  const found = `the file name ${JSON.stringify(slug.slice(0, 80))}`
  if (holder !== undefined) {
    return {
      ...fault,
      code: 'name-repeat',
      found: `the name of ${holder}`,
      expected: 'a file name that no other page has, upper and lower case aside',
      fix: 'rename one of the two files, or remove it',
    }
  }
  if (RESERVED.has(slug.toLowerCase())) {
    return {
      ...fault,
      code: 'page-name',
      found,
      expected: `a name whose address, /${slug}, is not one of the site's own`,
      fix: 'rename the file',
    }
  }
  if (isPlainName(slug) && /^[\p{L}\p{N}\p{M}_-]+$/u.test(slug)) return undefined
  return {
    ...fault,
    code: 'page-name',
    found,
    expected: 'a name of letters, digits and hyphens, such as about.md: it is the address',
    fix: 'rename the file',
  }
}

const PLACES = ['footer', 'navigation']

/** Where a page is linked. */
const placeOf: Read<OwnText['place']> = (raw) =>
  raw === 'footer' || raw === 'navigation'
    ? { value: raw }
    : {
        value: 'footer',
        remarks: [
          {
            code: 'page-place',
            expected: 'footer or navigation',
            fix: `${didYouMean(raw, PLACES) ?? 'write one of the two.'} It counts as footer`,
          },
        ],
      }
