import 'virtual:broadsheet/words/muted'
import { useEffect } from 'react'
import type { Marked, MarkedReport } from '../../marks/marks.ts'
import { say } from '../../words/words.ts'
import { type Days, lineOf } from './lineOf.ts'
import { enterPlace } from './places.ts'
import { isMuted, isReportMuted, reveal, useShownMuting } from './shownMuting.ts'

interface Props {
  /** All of the place, muted or not. */
  stories: readonly Marked[]
  /** Where the place is a day of a feed: all days that stand there one below the other. */
  days?: Days
}

/** How many of the stories of a place are muted, and a way to show them. */
export function Hidden({ stories, days }: Props) {
  const state = useShownMuting()
  useEffect(() => enterPlace(stories), [stories])
  const isMutedNow = (story: Marked) => isMuted(state, story)
  const muted = days ? lineOf(stories, days, isMutedNow) : stories.filter(isMutedNow)
  if (muted.length === 0) return null
  const line = <Line keys={muted.map(({ id }) => id)} revealed={state.revealed} />
  if (!days) return line
  // A feed owns nothing but articles.
  return (
    <article tabIndex={-1} aria-label={say('mutedStories')} className="lg:ms-52">
      {line}
    </article>
  )
}

/** The same of the reports of a story. */
export function HiddenReports({ reports }: { reports: readonly MarkedReport[] }) {
  const state = useShownMuting()
  const muted = reports.filter((report) => isReportMuted(state, report))
  if (muted.length === 0) return null
  return <Line keys={muted.map(({ link }) => link)} revealed={state.revealed} />
}

interface LineProps {
  keys: readonly string[]
  revealed: ReadonlySet<string>
}

function Line({ keys, revealed }: LineProps) {
  const isShown = keys.every((key) => revealed.has(key))
  return (
    <p className="unprinted border-t border-dotted border-rule text-sm">
      <button
        type="button"
        data-hidden=""
        onClick={() => reveal(keys, !isShown)}
        className="min-h-10 cursor-pointer text-muted underline decoration-rule underline-offset-4 hover:decoration-current"
      >
        {say(isShown ? 'mutedShown' : 'mutedHidden', { count: keys.length })}
      </button>
    </p>
  )
}
