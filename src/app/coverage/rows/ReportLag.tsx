import { say } from '../../words/words.ts'
import type { ShownReport } from '../shownReports.ts'
import { sayLag } from '../timeline/sayLag.ts'

interface Props {
  report: ShownReport
  /** The first of all whose time can be trusted, else the story. */
  first: ShownReport | undefined
}

/** When a report came, seen from the first one, and whether it is the story itself. */
export function ReportLag({ report, first }: Props) {
  const { number, published } = report
  return (
    <>
      {number === 0 && <span className="font-semibold text-ink">{say('thisStory')}</span>}
      {report === first && number === first.number ? (
        <span className="font-semibold text-accent">{say('lagFirst')}</span>
      ) : (
        published !== undefined &&
        first?.published !== undefined && <span>{sayLag(published, first.published)}</span>
      )}
    </>
  )
}
