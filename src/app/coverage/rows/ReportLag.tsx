import { sayLag } from '../../ui/spans/sayLag.ts'
import { say } from '../../words/words.ts'
import type { ShownReport } from '../shownReports.ts'
import { DoubtSign } from '../timeline/DoubtSign.tsx'
import type { TimelineRow } from '../timeline/timelineRows.ts'

interface Props {
  report: ShownReport
  /** The first one whose time can be trusted; undefined: nobody knows. */
  first: TimelineRow | undefined
  /** When the story was published: reports are timed by it where nobody knows the first. */
  story: string
  /** Why its date says little. */
  doubt: TimelineRow['doubt']
}

/** When a report came, seen from the first one, and whether it is the story itself. */
export function ReportLag({ report: { number, published }, first, story, doubt }: Props) {
  const from = first?.published ?? story
  return (
    <>
      {number === 0 && <span>{say('thisStory')}</span>}
      {number === first?.number ? (
        <span className="font-semibold text-accent">{say('lagFirst')}</span>
      ) : (
        published !== undefined &&
        (number !== 0 || first) && (
          <span>
            <DoubtSign doubt={doubt} />
            <bdi>{sayLag(published, from)}</bdi>
          </span>
        )
      )}
    </>
  )
}
