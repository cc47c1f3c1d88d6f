import { isFarApart } from '../../../shared/coverage/farOff.ts'
import { dayOf } from '../../../shared/dates.ts'

/** What two stories are compared by: times and pages, never texts. Near-identical headlines a year apart are two editions. */
export interface Linkable {
  readonly published: string
  /** Keys of its own page, see `pageKey`. */
  readonly pageKeys: readonly string[]
  /** Keys of its reports' pages, and their dates. */
  readonly relatedPageKeys: readonly string[]
  readonly relatedPublished: readonly (string | null)[]
}

/** Keys of all pages of a story: its own, then those of its reports. */
export const pagesOf = ({
  pageKeys,
  relatedPageKeys,
}: Pick<Linkable, 'pageKeys' | 'relatedPageKeys'>): readonly string[] => [
  ...pageKeys,
  ...relatedPageKeys,
]

/** Between two stories, in milliseconds. */
export const distance = (
  one: Pick<Linkable, 'published'>,
  other: Pick<Linkable, 'published'>,
): number => Math.abs(Date.parse(one.published) - Date.parse(other.published))

/**
 * What speaks for it that a story is about the same event as another one: two stories with the same evidence are linked where
 * they are not far apart, see `isFarApart`, and it is sure for at least one of them.
 */
export interface Evidence {
  readonly key: string
  readonly isSure: boolean
}

/** A page that more than one story has. */
export interface SharedPage {
  /** Stands for it, and is short. */
  readonly key: string
  /** How many reports the shortest list has that it is in: much is evidence beside a short list alone. */
  readonly shortest: number
}

/** One report says much of a story that has no more than so many, and two of one with so many. */
const FEW = { one: 2, two: 4 }

/** So many reports of a list are compared in pairs: the first by their pages, which are the same ones in every list that has them. */
const COMPARED = 64

/**
 * The evidence of a story. Two stories are linked by
 *
 * - a page of their own that both have;
 * - the page of one in the list of the other;
 * - two reports that both have, with the same day in both lists, within 30 days of each story: one is enough where a list has
 *   not more than two;
 * - two reports that both have, whatever is said of their dates, where a list has not more than four.
 *
 * So a page that hundreds of lists have, such as one of an encyclopaedia, links nothing by itself: it has no date, or each list
 * has another, or it is far off. The rule looks at nothing but the two stories, so that no third one can part them; and what
 * links is a key that both have, so that stories need not be compared in pairs.
 *
 * @param sharedPage what is known of a page that more than one story has: what only one has links nothing
 */
export function evidenceOf(
  story: Linkable,
  sharedPage: (pageKey: string) => SharedPage | undefined,
): Evidence[] {
  const { pageKeys, relatedPageKeys } = story
  const count = relatedPageKeys.length
  const own = pageKeys.flatMap((page) => sharedPage(page)?.key ?? [])
  const reports = relatedPageKeys.flatMap((page, number) => {
    const shared = sharedPage(page)
    return shared ? { ...shared, page, day: nearDay(story, number) } : []
  })
  const dated = reports.flatMap(({ key, page, day, shortest }) =>
    day === undefined ? [] : { key: `${key} ${day}`, page, shortest },
  )
  const near = dated.filter(({ shortest }) => shortest <= FEW.one)
  // What else is shared must not matter: another story would part those that are linked.
  const isCompared = comparedOf(relatedPageKeys)
  const any = reports.filter(({ shortest }) => shortest <= FEW.two)
  return [
    ...own.map((key) => ({ key, isSure: true })),
    ...reports.map(({ key }) => ({ key, isSure: false })),
    ...near.map(({ key }) => ({ key: `one ${key}`, isSure: count <= FEW.one })),
    ...pairs(dated.filter(isCompared)).map((key) => ({ key: `two ${key}`, isSure: true })),
    ...pairs(any).map((key) => ({ key: `any ${key}`, isSure: count <= FEW.two })),
  ]
}

/** The day of a report that lies near its story; undefined where it has none, or lies far off. */
function nearDay({ published, relatedPublished }: Linkable, number: number): string | undefined {
  const date = relatedPublished[number]
  return date && !isFarApart(Date.parse(date), Date.parse(published)) ? dayOf(date) : undefined
}

/** Whether a report of a list is compared in pairs. */
function comparedOf(list: readonly string[]): (report: { readonly page: string }) => boolean {
  if (list.length <= COMPARED) return () => true
  const compared = new Set(list.toSorted().slice(0, COMPARED))
  return ({ page }) => compared.has(page)
}

function pairs(pages: readonly Pick<SharedPage, 'key'>[]): string[] {
  const sorted = pages.map(({ key }) => key).sort()
  return sorted.flatMap((one, i) => sorted.slice(i + 1).map((other) => `${one} ${other}`))
}

/** How one story belongs to another that it may be folded into. */
export interface Belonging {
  /** Whether the page of one is the other's, or in its list. */
  readonly isListed: boolean
  /** How many pages both have. */
  readonly shared: number
}

/**
 * How a folded story belongs to another one; undefined where it does not. That it is folded its file says: so a page of its own in
 * the other's list, or the other way round, is enough however far off, and else they must be linked as two published ones are.
 *
 * @param pages of the folded story, its own and those of its list
 */
export function belongingOf(
  folded: Linkable,
  pages: ReadonlySet<string>,
  other: Linkable,
): Belonging | undefined {
  const own = other.pageKeys.filter((page) => pages.has(page))
  const listed = other.relatedPageKeys.filter((page) => pages.has(page))
  const both = [...own, ...listed]
  const isListed = own.length > 0 || listed.some((page) => folded.pageKeys.includes(page))
  return isListed || areLinked(folded, other, both) ? { isListed, shared: both.length } : undefined
}

/** @param both the pages that both have in their lists */
function areLinked(one: Linkable, other: Linkable, both: readonly string[]): boolean {
  const least = Math.min(one.relatedPageKeys.length, other.relatedPageKeys.length)
  // Most pairs have but a page that every list has.
  if (both.length === 0 || (both.length === 1 && least > FEW.one)) return false
  if (isFarApart(Date.parse(one.published), Date.parse(other.published))) return false
  const shared = (page: string) =>
    both.includes(page) ? { key: page, shortest: least } : undefined
  const sure = new Map(evidenceOf(one, shared).map(({ key, isSure }) => [key, isSure]))
  return evidenceOf(other, shared).some(
    ({ key, isSure }) => sure.has(key) && (isSure || sure.get(key)),
  )
}
