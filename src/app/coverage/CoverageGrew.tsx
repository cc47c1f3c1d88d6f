import type { Calendar } from '../../shared/calendar.ts'
import { Moment } from '../ui/dates/Moment.tsx'
import { Phrase } from '../words/Phrase.tsx'

/** Says when the coverage of a story last grew, where a robot gathers it. */
export const CoverageGrew = ({ grown, calendar }: { grown: string; calendar: Calendar }) => (
  <p className="text-sm text-muted">
    <bdi>
      <Phrase
        word="coverageGrew"
        values={{ date: <Moment iso={grown} calendar={calendar} hasDate /> }}
      />
    </bdi>
  </p>
)
