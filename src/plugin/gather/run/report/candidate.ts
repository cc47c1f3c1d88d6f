import { byCodeUnit } from '../../../../shared/byCodeUnit.ts'
import type { GatheredReport } from '../../file/gatheredReport.ts'
import type { Reported } from '../../group/grouping.ts'

/** A report that a feed has, before it is known what becomes of it. */
export interface Candidate {
  /** Of its page, see `pageKey`. */
  readonly key: string
  /** All keys that its page may be known by: its own, and that of its address as the feed has it. */
  readonly keys: readonly string[]
  /** The address of the feed, as the list has it. */
  readonly feed: string
  /** Base language, `und` where it is not known yet. */
  readonly language: string
  /** What its outlet is one by, see `publisherDomain`. */
  readonly outlet: string
  readonly topics: readonly string[]
  /** Whether its date is its own, and not that of when it was found. */
  readonly isDated: boolean
  readonly report: GatheredReport
}

/** As grouping sees it. */
export const reportedOf = ({ key, language, outlet, report }: Candidate): Reported => ({
  key,
  title: report.title,
  excerpt: report.excerpt,
  time: Date.parse(report.published),
  language,
  outlet,
})

/** The best first: by quality, of equal ones the earliest, then by key, so that the order is always the same. */
export const byWorth = (a: Candidate, b: Candidate): number =>
  b.report.quality - a.report.quality ||
  byCodeUnit(a.report.published, b.report.published) ||
  byCodeUnit(a.key, b.key)
