import 'virtual:broadsheet/words/timeline'
import { say } from '../../words/words.ts'
import { REASONS, SIGNS } from './doubts.ts'

/** Marks a date that is doubted: a sign for the eye, which is explained below the timeline, and the reason for those who hear the page. */
export const DoubtSign = ({ doubt }: { doubt: keyof typeof SIGNS | undefined }) =>
  doubt && (
    <span className="text-muted">
      <span aria-hidden="true">{SIGNS[doubt]} </span>
      <span className="sr-only">{say(REASONS[doubt])} </span>
    </span>
  )
