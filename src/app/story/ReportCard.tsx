import type { Report } from '../../shared/bundle.ts'
import type { Calendar } from '../../shared/calendar.ts'
import { storyPath } from '../../shared/paths.ts'
import { asWritten } from '../ui/asWritten.ts'
import { Moment } from '../ui/dates/Moment.tsx'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { Link } from '../ui/Link.tsx'
import { PictureBox } from '../ui/PictureBox.tsx'
import { PublisherIcon } from '../ui/PublisherIcon.tsx'
import { VideoBadge } from '../ui/VideoBadge.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { PublisherName } from './PublisherName.tsx'
import { sayDifference } from './sayDifference.ts'

interface Props {
  report: Report
  /** Whether its picture is a stock image. */
  repeatsPicture: boolean
  /** Id of the story here that has the same original. */
  storyHere: string | undefined
  /** When the story was published that the report belongs to. */
  storyPublished: string
  /** Slug of the story's first topic, for the drawing in place of a missing picture. */
  topic: string
  calendar: Calendar
}

/** Another publisher's report of a story. */
export function ReportCard({
  report,
  repeatsPicture,
  storyHere,
  storyPublished,
  topic,
  calendar,
}: Props) {
  const title = asWritten(report.title)
  return (
    <article className="flex h-full flex-col border-t border-ink pt-3">
      {report.picture && !repeatsPicture && (
        <PictureBox
          picture={report.picture}
          topic={topic}
          publisher={report.publisher.name}
          className="mb-3 aspect-[16/9]"
        />
      )}
      <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm text-muted">
        <span className="flex max-w-full items-center gap-x-2 font-semibold text-ink">
          <PublisherIcon publisher={report.publisher} />
          <PublisherName publisher={report.publisher} />
        </span>
        {report.published !== undefined && (
          <>
            <span>{sayDifference(report.published, storyPublished)}</span>
            <Moment iso={report.published} calendar={calendar} hasDate />
          </>
        )}
        {report.type === 'video' && <VideoBadge />}
      </p>
      <h3 className="mt-1.5 font-serif text-xl leading-snug font-bold" dir={title.dir}>
        <ExternalLink href={report.link} about={report.publisher.name} className="headline-link">
          <span lang={title.lang}>{report.title}</span>
          <span
            aria-hidden="true"
            className="onwards select-none font-sans text-base font-normal text-muted"
          >
            &nbsp;
          </span>
        </ExternalLink>
      </h3>
      {report.excerpt !== undefined && (
        <p className="mt-1.5 line-clamp-5 font-serif text-muted" {...asWritten(report.excerpt)}>
          {report.excerpt}
        </p>
      )}
      {storyHere !== undefined && (
        <p className="unprinted mt-1">
          <Link
            to={storyPath(storyHere)}
            className="inline-flex min-h-8 items-center text-sm font-semibold text-accent hover:underline"
          >
            <Phrase word="storyHere" values={{ title: <bdi {...title}>{report.title}</bdi> }} />
          </Link>
        </p>
      )}
    </article>
  )
}
