import { useEffect, useState } from 'react'
import type { Mute } from '../../shared/kept/concerns.ts'
import { mutesAt, nextEnd } from './match/muting.ts'

/** Timers take no more. */
const LONGEST = 2 ** 31 - 1

/** The time in milliseconds since 1970, anew when the next of some mutes ends, and when a page comes back that slept. */
export function useNow(mutes: Iterable<Mute>): number {
  const [now, setNow] = useState(() => Date.now())
  const end = nextEnd(mutesAt(mutes, now))
  // Anew each time: an end that is too far for one timer takes the next when that has run.
  useEffect(() => {
    if (end === undefined) return
    const look = () => setNow(Date.now())
    const timer = setTimeout(look, Math.min(Math.max(0, end - Date.now()) + 1, LONGEST))
    document.addEventListener('visibilitychange', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [end, now])
  return now
}
