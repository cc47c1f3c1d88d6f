import { createContext, useContext } from 'react'
import type { Hottest, Place } from '../../shared/top/place.ts'
import { topPath } from '../../shared/top/topPath.ts'
import { say } from '../words/words.ts'
import { Link } from './Link.tsx'

/** The stories that a list marks: by context, so that a card is not drawn again where another story is the hottest. */
export const HottestStories = createContext<Hottest | undefined>(undefined)

/** Says of one of the hottest stories that it is one. */
export function HottestMark({ id }: { id: string }) {
  const place = useContext(HottestStories)?.[id]
  if (!place) return null
  return (
    <Link
      to={topPath(place.period)}
      className="inline-flex min-h-6 items-center font-semibold text-accent hover:underline"
    >
      {sayPlace(place)}
    </Link>
  )
}

/** A place in words: `No. 3 of the week`. */
export const sayPlace = ({ rank, period }: Place): string => say(PLACES[period], { rank })

const PLACES = {
  week: 'rankInWeek',
  month: 'rankInMonth',
  year: 'rankInYear',
  all: 'rankInAll',
} as const
