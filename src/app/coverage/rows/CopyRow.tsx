import type { ReactNode } from 'react'
import { asWritten } from '../../ui/asWritten.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { PublisherName } from '../PublisherName.tsx'
import type { ShownReport } from '../shownReports.ts'

interface Props {
  report: ShownReport
  lag: ReactNode
  headline: ReactNode
}

/** A report whose text another one has, too: who, when, under which headline. */
export function CopyRow({ report, lag, headline }: Props) {
  const title = asWritten(report.title)
  return (
    <div className="py-1">
      <p className="flex flex-wrap items-center gap-x-2 text-muted">
        <span className="font-semibold text-ink">
          <PublisherName publisher={report.publisher} />
        </span>
        {lag}
      </p>
      <p className="mt-0.5 font-serif text-base leading-snug" dir={title.dir}>
        {report.number === 0 ? (
          <span lang={title.lang}>{headline}</span>
        ) : (
          <ExternalLink href={report.link} about={report.publisher.name} className="headline-link">
            <span lang={title.lang}>{headline}</span>
          </ExternalLink>
        )}
      </p>
    </div>
  )
}
