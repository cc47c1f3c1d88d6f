import 'virtual:broadsheet/words/muted'
import { site } from 'virtual:broadsheet/site'
import { say } from '../words/words.ts'

/** For how long something is muted. */
export const SPANS = ['day', 'week', 'month', 'always'] as const
export type Span = (typeof SPANS)[number]

const DAYS: Readonly<Record<Exclude<Span, 'always'>, number>> = { day: 1, week: 7, month: 30 }
const DAY = 86_400_000

/** When a span ends that begins now, in milliseconds since 1970; undefined where it never does. */
export const endOf = (span: Span, now: number): number | undefined =>
  span === 'always' ? undefined : now + DAYS[span] * DAY

const WORDS = { day: 'forADay', week: 'forAWeek', month: 'forAMonth', always: 'forAlways' } as const

/** A span in words. */
export const saySpan = (span: Span): string => say(WORDS[span])

/** A point in time by the reader's clock, such as "Nov 18, 2020, 9:43 PM". */
export const sayTime = (time: number): string =>
  new Intl.DateTimeFormat(site.language, { dateStyle: 'medium', timeStyle: 'short' }).format(time)
