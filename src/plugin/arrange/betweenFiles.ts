/** What only files together tell: a name or a page that two of them have, a folded one that belongs to none. */
import { byCodeUnit } from '../../shared/byCodeUnit.ts'
import { dayOf } from '../../shared/dates.ts'
import type { AnyRecord, ArticleRecord } from '../check/articleRecord.ts'
import type { FileFault } from '../problems/fault.ts'
import type { FoldedStory } from './coverage/handOver.ts'

/** A name that occurs twice, compared without case: the path first by code unit stays. */
export function uniqueNames(records: readonly AnyRecord[], faults: FileFault[]): AnyRecord[] {
  const first = new Map<string, AnyRecord>()
  for (const record of [...records].sort((a, b) => byCodeUnit(a.file, b.file))) {
    const key = record.id.toLowerCase()
    const holder = first.get(key)
    if (!holder) first.set(key, record)
    else {
      faults.push({
        file: record.file,
        fault: {
          severity: 'rejected',
          code: 'name-repeat',
          path: [],
          found: `the name of ${holder.file}`,
          expected: 'a file name that no other story has, upper and lower case aside',
          fix: 'rename one of the two files, or remove it',
        },
      })
    }
  }
  return [...first.values()]
}

/** The story of each page, by `pageKey`; of two with the same page the newer one, and a warning for the other. */
export function recordsByPage(
  visible: readonly ArticleRecord[],
  faults: FileFault[],
): Map<string, ArticleRecord> {
  const byPage = new Map<string, ArticleRecord>()
  for (const record of visible) {
    const other = byPage.get(record.pageKeys[0] ?? '')
    if (other && !record.unpublished && !other.unpublished) faults.push(sameLink(record, other))
    for (const key of record.pageKeys) if (!byPage.has(key)) byPage.set(key, record)
  }
  return byPage
}

function sameLink(record: ArticleRecord, other: ArticleRecord): FileFault {
  return {
    file: record.file,
    fault: {
      severity: 'warning',
      code: 'link-repeat',
      path: ['webUrl'],
      found: JSON.stringify(record.link),
      expected: `a link that ${other.file} does not have`,
      fix: 'remove one of the two files if they are the same story, or fold it by heat: -1; both are shown until then',
    },
  }
}

/** A folded file whose reports go to no story. */
export const foldedAlone = ({ file, published, reports }: FoldedStory): FileFault => ({
  file,
  fault: {
    severity: 'warning',
    code: 'folded-alone',
    path: ['heat'],
    found: `${reports.length} related reports of ${dayOf(published)}, and no story that they belong to`,
    expected:
      'a story within a month that has the page of this one among its reports, or the same reports',
    fix: 'add the page of the story that it is folded into to related; its reports are shown nowhere until then',
  },
})
