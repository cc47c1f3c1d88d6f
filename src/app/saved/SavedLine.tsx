import { site } from 'virtual:broadsheet/site'
import 'virtual:broadsheet/words/deeds'
import 'virtual:broadsheet/words/saved'
import { formatDay } from '../../shared/dates.ts'
import { storyPath } from '../../shared/paths.ts'
import { asWritten } from '../ui/asWritten.ts'
import { Moment } from '../ui/dates/Moment.tsx'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { Link } from '../ui/Link.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { CONTENT_LANGUAGE, say } from '../words/words.ts'
import { ACTION } from './action.ts'
import type { Growth } from './coverageQuery.ts'
import { Note } from './Note.tsx'
import type { SavedRow } from './savedRows.ts'

interface Props {
  row: SavedRow
  /** How many reports are new, or that it is no longer here; undefined: nobody knows yet. */
  growth: Growth | undefined
  /** Whether it can be read without a network. */
  isHere: boolean
  onRemove: () => void
}

/** A saved story: what is kept of it is shown, whatever became of it. */
export function SavedLine({ row, growth, isHere, onRemove }: Props) {
  const title = asWritten(row.title)
  return (
    <li className="border-rule py-4 not-first:border-t">
      <h2
        {...title}
        className="w-fit font-serif text-xl leading-[max(1.25,var(--least-leading))] font-bold"
      >
        <Link to={storyPath(row.id)} className="headline-link inline-block min-h-6">
          {row.title}
        </Link>
      </h2>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 text-sm text-muted">
        <ExternalLink
          href={row.link}
          about={row.title}
          isOriginal
          className="inline-flex min-h-6 items-center font-semibold text-ink hover:underline"
        >
          <bdi {...asWritten(row.publisher)}>{row.publisher}</bdi>
        </ExternalLink>
        <Moment iso={row.published} calendar={site.calendar} hasDate />
        <span>
          <Phrase word="savedOn" values={{ date: <SavedDay saved={row.saved} /> }} />
        </span>
        {isHere && <span>{say('offlineHere')}</span>}
        {growth === 'withdrawn' && (
          <strong className="font-semibold text-ink">{say('withdrawn')}</strong>
        )}
        {typeof growth === 'number' && growth > 0 && (
          <Link
            to={storyPath(row.id)}
            className="inline-flex min-h-6 items-center font-semibold text-accent underline underline-offset-4"
          >
            <Phrase word="newReports" values={{ count: growth }} />
            <span className="sr-only" {...title}>{`: ${row.title}`}</span>
          </Link>
        )}
      </p>
      <div className="mt-2 flex flex-wrap items-baseline gap-x-5 gap-y-1">
        <Note row={row} />
        <button type="button" onClick={onRemove} className={ACTION}>
          <Phrase word="removeSaved" values={{ title: <span {...title}>{row.title}</span> }} />
        </button>
      </div>
    </li>
  )
}

/** The day on the reader's own calendar. */
function SavedDay({ saved }: { saved: number }) {
  const day = new Date(saved).toLocaleDateString('sv')
  return (
    <time dateTime={day} lang={CONTENT_LANGUAGE}>
      {formatDay(`${day}T00:00:00Z`, site.calendar)}
    </time>
  )
}
