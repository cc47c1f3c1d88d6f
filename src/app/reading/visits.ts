import { VISITS } from '../kept/kept.ts'

/** A visit has ended when no page was seen for so long. */
const PAUSE_MILLISECONDS = 30 * 60_000

/**
 * Keeps that a page is seen: the visit goes on. A new one begins with the feed alone, where the last one has ended: what is new since
 * is what has come above the story that was the newest in the feed when the last one began.
 *
 * @param newest id of the newest story in the feed; undefined on other pages, where the reader does not see what is new
 */
export async function noteVisit(newest: string | undefined): Promise<void> {
  await VISITS.ready
  const current = VISITS.values.get('this')
  // A time to come is that of a clock that was wrong: the visit goes on.
  const hasEnded = Date.now() - (VISITS.at('this') ?? 0) > PAUSE_MILLISECONDS
  if (current && !hasEnded) VISITS.set('this', current)
  else if (newest !== undefined) {
    VISITS.setAll(new Map([...(current ? [['last', current] as const] : []), ['this', { newest }]]))
  }
}
