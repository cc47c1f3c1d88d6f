import type { ReactNode } from 'react'
import type { Calendar } from '../../../shared/calendar.ts'
import { storyPath } from '../../../shared/paths.ts'
import { asWritten } from '../../ui/asWritten.ts'
import { Moment } from '../../ui/dates/Moment.tsx'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { Link } from '../../ui/Link.tsx'
import { PublisherIcon } from '../../ui/PublisherIcon.tsx'
import { VideoBadge } from '../../ui/VideoBadge.tsx'
import { Phrase } from '../../words/Phrase.tsx'
import { say } from '../../words/words.ts'
import { KeptDetails } from '../opened/KeptDetails.tsx'
import { PublisherName } from '../PublisherName.tsx'
import type { ShownReport } from '../shownReports.ts'
import { Thumbnail } from './Thumbnail.tsx'

interface Props {
  report: ShownReport
  /** When it came, in words. */
  lag: ReactNode
  headline: ReactNode
  calendar: Calendar
  /** Without picture and excerpt, as many of no great importance are shown. */
  isShort?: boolean
  /** What follows on it: who else has the text. */
  children?: ReactNode
}

/** Who reported, when, and under which headline: rows that can be compared with one another. */
export function ReportRow({ report, lag, headline, calendar, isShort = false, children }: Props) {
  const { publisher, published, picture, type, storyHere } = report
  const title = asWritten(report.title)
  // Those that are short stand below a heading of their own.
  const Heading = isShort ? 'h4' : 'h3'
  return (
    <article className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-t border-rule py-3 sm:grid-cols-[10rem_minmax(0,1fr)_auto] lg:grid-cols-[14rem_minmax(0,1fr)_auto] lg:gap-x-8">
      <p className="flex flex-wrap items-center gap-x-2 text-sm text-muted max-sm:mb-0.5 sm:flex-col sm:items-start sm:pt-0.5">
        <span className="flex max-w-full items-center gap-x-2 font-semibold text-ink">
          <PublisherIcon publisher={publisher} />
          <PublisherName publisher={publisher} />
        </span>
        {lag}
        {published !== undefined && (
          <span className="max-sm:hidden">
            <Moment iso={published} calendar={calendar} hasDate />
          </span>
        )}
        {type === 'video' && <VideoBadge />}
      </p>
      <div className="col-start-1 min-w-0 sm:col-start-2 sm:row-start-1">
        <Heading className="font-serif text-lg leading-snug font-bold" dir={title.dir}>
          {report.number === 0 ? (
            <span lang={title.lang}>{headline}</span>
          ) : (
            <ExternalLink href={report.link} about={publisher.name} className="headline-link">
              <span lang={title.lang}>{headline}</span>
              <span
                aria-hidden="true"
                className="onwards select-none font-sans text-base font-normal text-muted"
              >
                &nbsp;
              </span>
            </ExternalLink>
          )}
        </Heading>
        {!isShort && <Excerpt report={report} calendar={calendar} />}
        {report.goneFrom !== undefined && (
          <p className="unprinted text-sm text-muted">
            {say('reportGone')}{' '}
            <ExternalLink
              href={report.goneFrom}
              about={report.title}
              className="inline-flex min-h-8 items-center underline decoration-rule underline-offset-4 hover:text-ink hover:decoration-current"
            >
              {say('originalAddress')}
            </ExternalLink>
          </p>
        )}
        {storyHere !== undefined && (
          <p className="unprinted">
            <Link
              to={storyPath(storyHere)}
              className="inline-flex min-h-8 items-center text-sm font-semibold text-accent hover:underline"
            >
              <Phrase word="storyHere" values={{ title: <bdi {...title}>{report.title}</bdi> }} />
            </Link>
          </p>
        )}
        {children}
      </div>
      {!isShort && picture && (
        <div className="col-start-2 row-span-2 row-start-1 sm:col-start-3 sm:row-span-1">
          <Thumbnail picture={picture} />
        </div>
      )}
    </article>
  )
}

/** Where there is room it is shown; on a phone it is opened, with the date. */
function Excerpt({
  report: { number, excerpt, title, published },
  calendar,
}: Pick<Props, 'report' | 'calendar'>) {
  if (excerpt === undefined) return null
  return (
    <KeptDetails part={`excerpt-${number}`} className="folded-when-narrow">
      <summary className="min-h-8 cursor-pointer content-center text-sm text-muted">
        <Phrase word="excerpt" values={{ title: <bdi {...asWritten(title)}>{title}</bdi> }} />
      </summary>
      {published !== undefined && (
        <p className="text-sm text-muted sm:hidden">
          <Moment iso={published} calendar={calendar} hasDate />
        </p>
      )}
      {/* It begins at the same edge as its headline where both run against the page. */}
      <div {...asWritten(excerpt)}>
        <p className="mt-0.5 max-w-[68ch] font-serif text-muted sm:line-clamp-2">{excerpt}</p>
      </div>
    </KeptDetails>
  )
}
