import { distinctCount } from '../../../shared/coverage/distinctCount.ts'
import { NAMED_OUTLETS, type Outlets } from '../../../shared/coverage/storyCoverage.ts'
import type { CheckedReport } from '../../check/article.ts'
import type { ArticleRecord } from '../../check/articleRecord.ts'

/** What has to be known of a report to count and to compare it. */
export interface CoveringReport {
  /** Name of its publisher. */
  readonly publisher: string
  /** What its publisher is one by. */
  readonly domain: string
  /** Null where it has no date. */
  readonly published: string | null
}

/** Who reports a story. */
export interface Coverage {
  /** The story itself first, then the reports of its file, then those that folded files hand over. */
  readonly reports: readonly CoveringReport[]
  /** Numbers of reports with about the same text, see `copiesSchema`. */
  readonly copies: readonly (readonly number[])[]
  /** How many publishers there are, its own among them. */
  readonly outlets: number
  /** About how many distinct texts there are. */
  readonly distinct: number
}

/** What folded files add to a story. */
export interface Handed {
  readonly reports: readonly CheckedReport[]
  /** Keys of the reports' pages, in their order. */
  readonly pageKeys: readonly string[]
  /** Differs wherever anything of the reports differs. */
  readonly digest: string
  /** As of `Coverage`, with the reports that are added; found when it is asked for. */
  readonly copies: Coverage['copies']
}

/** Who reports a story. It is made anew each time: to keep it of all stories would need more room than their records. */
export function coverageOf(record: ArticleRecord, handed: Handed | undefined): Coverage {
  const { publisher, domain, published, relatedPublishers, relatedDomains } = record
  const reports = [
    { publisher, domain, published },
    ...relatedDomains.map((domain, number) => ({
      publisher: relatedPublishers[number] ?? domain,
      domain,
      published: record.relatedPublished[number] ?? null,
    })),
    ...(handed?.reports ?? []).map(({ publisher: { name, domain }, published }) => ({
      publisher: name,
      domain: domain ?? '',
      published: published ?? null,
    })),
  ]
  const copies = handed?.copies ?? record.copies
  return {
    reports,
    copies,
    outlets: new Set(reports.map(({ domain }) => domain)).size,
    distinct: distinctCount(reports.length, copies),
  }
}

/** What lists say of the other publishers; undefined where there are none. */
export function outletsOf({ reports: [own, ...others] }: Coverage): Outlets | undefined {
  const names = new Map<string, string>()
  for (const { domain, publisher } of others) {
    if (domain !== own?.domain && !names.has(domain)) names.set(domain, publisher)
  }
  if (names.size === 0) return undefined
  return { names: [...names.values()].slice(0, NAMED_OUTLETS), count: names.size }
}
