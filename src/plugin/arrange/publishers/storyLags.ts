import { timelineOf } from '../../../shared/coverage/timeline.ts'
import type { Coverage } from '../coverage/coverageOf.ts'

const MINUTE = 60_000

/**
 * How many minutes after the first each publisher of a story reported it, by domain; 0 is the first, which may be several at the
 * same time. Of a publisher its earliest report counts. Empty where fewer than two publishers have a time that can be trusted
 * and that is not far from the story, see `timelineOf`.
 */
export function lagsOf({
  reports,
}: Pick<Coverage, 'reports'>): readonly (readonly [domain: string, minutes: number])[] {
  const earliest = new Map<string, number>()
  for (const { number, time, isFar, doubt } of timelineOf(reports.map(({ published }) => published))
    .timed) {
    const domain = reports[number]?.domain
    if (domain === undefined || doubt !== undefined || isFar || earliest.has(domain)) continue
    earliest.set(domain, time)
  }
  const [first] = earliest.values()
  if (first === undefined || earliest.size < 2) return []
  return [...earliest].map(([domain, time]) => [domain, (time - first) / MINUTE])
}
