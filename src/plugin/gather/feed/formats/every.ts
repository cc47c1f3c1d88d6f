import type { XmlElement } from '../xml/element.ts'
import { textIn } from './xmlText.ts'

/** A map, as a feed may say `constructor`. */
const PERIODS: ReadonlyMap<string, number> = new Map([
  ...([
    ['hourly', 60],
    ['daily', 1440],
    ['weekly', 10_080],
  ] as const),
  ...([
    ['monthly', 43_200],
    ['yearly', 525_600],
  ] as const),
])

/** Minutes for which a feed asks to be left alone: `ttl`, or so many times (`sy:updateFrequency`) a period. */
export function everyMinutes(channel: XmlElement): number | undefined {
  const ttl = Number(textIn(channel, ['ttl']) ?? Number.NaN)
  if (Number.isFinite(ttl) && ttl > 0) return Math.round(ttl)
  const period = PERIODS.get(textIn(channel, ['sy:updateperiod'])?.toLowerCase() ?? '')
  if (period === undefined) return undefined
  const times = Number(textIn(channel, ['sy:updatefrequency']) ?? 1)
  return Number.isFinite(times) && times >= 1 ? Math.max(1, Math.round(period / times)) : period
}
