import { timelineOf } from '../../../shared/coverage/timeline.ts'
import type { Coverage } from '../coverage/coverageOf.ts'

/** Two publishers with about the same text, by their domains. */
export interface SameText {
  readonly earlier: string
  readonly later: string
}

/**
 * Who had about the same text as another publisher of a story, and later: each pair once a story. A text begins with the earliest
 * report whose time can be trusted; where two publishers had it at the same time, nobody is known to be the earlier one.
 */
export function sameTexts({ reports, copies }: Pick<Coverage, 'reports' | 'copies'>): SameText[] {
  if (copies.length === 0) return []
  const { timed } = timelineOf(reports.map(({ published }) => published))
  const pairs = new Map<string, SameText>()
  for (const group of copies) {
    const ofGroup = timed.flatMap(({ number, time, doubt }) => {
      const domain = reports[number]?.domain
      if (domain === undefined || doubt !== undefined || !group.includes(number)) return []
      return [{ domain, time }]
    })
    const [origin] = ofGroup
    if (origin === undefined) continue
    const others = ofGroup.filter(({ domain }) => domain !== origin.domain)
    if (others.some(({ time }) => time === origin.time)) continue
    for (const { domain } of others) {
      const pair = { earlier: origin.domain, later: domain }
      pairs.set(`${pair.earlier} ${pair.later}`, pair)
    }
  }
  return [...pairs.values()]
}
