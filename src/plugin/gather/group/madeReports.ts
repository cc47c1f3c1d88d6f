import type { Grouping, Reported } from './grouping.ts'

/** For tests. */
export const HOUR = 3_600_000
export const NOON = Date.UTC(2026, 2, 2, 12)

/** Reports, each by another outlet an hour after the one before. */
export const reports = (...titles: (string | Partial<Reported>)[]): Reported[] =>
  titles.map((given, i) => ({
    key: `page-${i}`,
    title: 'No title',
    excerpt: undefined,
    time: NOON + i * HOUR,
    language: 'en',
    outlet: `outlet-${i}.example`,
    ...(typeof given === 'string' ? { title: given } : given),
  }))

/** Events that have begun, as sets of keys. */
export const begun = (grouping: Grouping) =>
  grouping.begun.map((event) => event.map(({ key }) => key))

/** Three of one event, and one that is not. */
export const [first, second, third, fourth] = reports(
  'Bridge over the Alder collapses in Norvale',
  'Norvale: bridge across the Alder has collapsed',
  'Collapsed Alder bridge in Norvale was due for repair',
  'Chess champion loses in Tilbrook',
) as [Reported, Reported, Reported, Reported]
