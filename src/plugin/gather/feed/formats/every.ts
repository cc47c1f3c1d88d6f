import type { XmlElement } from '../xml/element.ts'
import { textIn } from './xmlText.ts'

const PERIODS: Readonly<Record<string, number>> = {
  ...{ hourly: 60, daily: 1440, weekly: 10_080, monthly: 43_200, yearly: 525_600 },
}

/** Minutes for which a feed asks to be left alone: `ttl`, or so many times (`sy:updateFrequency`) a period. */
export function everyMinutes(channel: XmlElement): number | undefined {
  const ttl = Number(textIn(channel, ['ttl']) ?? Number.NaN)
  if (Number.isFinite(ttl) && ttl > 0) return Math.round(ttl)
  const period = PERIODS[textIn(channel, ['sy:updateperiod'])?.toLowerCase() ?? '']
  if (period === undefined) return undefined
  const times = Number(textIn(channel, ['sy:updatefrequency']) ?? 1)
  return Number.isFinite(times) && times >= 1 ? Math.max(1, Math.round(period / times)) : period
}
