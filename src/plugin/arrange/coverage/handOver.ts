import { hash } from 'node:crypto'
import type { OwnDetails, OwnSummary } from '../../../shared/bundle.ts'
import { byCodeUnit } from '../../../shared/byCodeUnit.ts'
import type { CheckedReport } from '../../check/article.ts'
import type { ArticleRecord, HiddenRecord } from '../../check/articleRecord.ts'
import { copiesOf } from '../../check/story/copies.ts'
import { headlineKey } from '../../check/story/relatedReports.ts'
import { once } from '../../run/once.ts'
import type { Handed } from './coverageOf.ts'
import { type Linked, leadsOf } from './leadsOf.ts'

/** A folded story and the reports of its file. */
export interface FoldedStory extends Linked {
  readonly file: string
  readonly reports: readonly CheckedReport[]
}

/** What is handed over to whom, and the folded stories with reports that belong to nobody. */
interface HandingOver {
  readonly handed: ReadonlyMap<ArticleRecord, Handed>
  readonly alone: readonly FoldedStory[]
}

/**
 * What folded stories hand over to those that they belong to: the reports that these lack. Of a folded story itself, and of any
 * other that is hidden, nothing goes on: neither its text nor a report of its page.
 *
 * @param published all stories that are shown
 * @param hidden all that are not
 * @param folded those of them that are folded
 */
export function handOver(
  published: readonly ArticleRecord[],
  hidden: readonly HiddenRecord[],
  folded: readonly FoldedStory[],
): HandingOver {
  const handed = new Map<ArticleRecord, Handed>()
  if (folded.length === 0) return { handed, alone: [] }
  const shown = published.filter(({ unpublished }) => !unpublished)
  const leads = leadsOf(folded, shown)
  const byLead = Map.groupBy(leads, ([, lead]) => lead)
  const drafts = published.filter(({ unpublished }) => unpublished)
  const hiddenPages = new Set([...hidden, ...drafts].flatMap(({ pageKeys }) => pageKeys))
  for (const [lead, entries] of byLead) {
    const ofLead = handedTo(
      lead,
      entries.map(([story]) => story),
      hiddenPages,
    )
    if (ofLead) handed.set(lead, ofLead)
  }
  const alone = folded.filter((story) => story.reports.length > 0 && !leads.has(story))
  return { handed, alone }
}

/** The folded ones among the hidden stories, in order. */
export const foldedStories = (hidden: readonly HiddenRecord[]): FoldedStory[] =>
  hidden.flatMap(foldedStory).sort((a, b) => byCodeUnit(a.id, b.id))

const foldedStory = ({ id, file, pageKeys, folded }: HiddenRecord): FoldedStory[] =>
  folded ? [{ ...folded, id, file, pageKeys, relatedPublished: folded.reports.map(dateOf) }] : []

const dateOf = ({ published }: CheckedReport): string | null => published ?? null

/** The reports that a story lacks, each page and each headline of a publisher once, as in a file; undefined where it lacks none. */
function handedTo(
  lead: ArticleRecord,
  folded: readonly FoldedStory[],
  hiddenPages: ReadonlySet<string>,
): Handed | undefined {
  const { summary, details } = lead.json()
  const own: OwnSummary = JSON.parse(summary)
  const { related }: OwnDetails = JSON.parse(details)
  const pages = new Set([...lead.pageKeys, ...lead.relatedPageKeys])
  const headlines = new Set(
    [own, ...related].map(({ publisher, title }) => headlineKey(publisher.name, title)),
  )
  const kept: { page: string; report: CheckedReport }[] = []
  for (const { relatedPageKeys, reports } of folded) {
    for (const [number, report] of reports.entries()) {
      const page = relatedPageKeys[number] ?? ''
      const headline = headlineKey(report.publisher.name, report.title)
      if (hiddenPages.has(page) || pages.has(page) || headlines.has(headline)) continue
      pages.add(page)
      headlines.add(headline)
      kept.push({ page, report })
    }
  }
  if (kept.length === 0) return undefined
  const reports = kept.map(({ report }) => report)
  const compared = [own, ...related, ...reports].map(({ title, excerpt }) => ({ title, excerpt }))
  const copies = once(() => copiesOf(compared))
  return {
    reports,
    pageKeys: kept.map(({ page }) => page),
    digest: hash('sha256', JSON.stringify(reports)),
    get copies() {
      return copies()
    },
  }
}
