import 'virtual:broadsheet/words/lazy'
import { site } from 'virtual:broadsheet/site'
import { formatDay } from '../../shared/dates.ts'
import {
  type Aspect,
  type Filters,
  isPeriod,
  type Period,
  without,
} from '../../shared/find/filters/filters.ts'
import { say } from '../words/words.ts'
import type { Choice } from './choices.ts'

/** One thing that is asked of stories, as a reader sees it. */
export interface Chip {
  readonly key: string
  readonly aspect: Aspect
  readonly label: string
  /** A name from the data, which may be in another language. */
  readonly isName: boolean
  /** The filters that are left without it. */
  readonly rest: Filters
}

/**
 * What filters ask for, one by one.
 *
 * @param topics with the names of those that are chosen; others are left out, as are publishers
 */
export function chipsOf(
  filters: Filters,
  topics: readonly Choice[],
  publishers: readonly Choice[],
): Chip[] {
  const named = (aspect: 'topics' | 'publishers', choices: readonly Choice[]): Chip[] =>
    filters[aspect].flatMap((value) => {
      const choice = choices.find((each) => each.value === value)
      const rest = { ...filters, [aspect]: filters[aspect].filter((each) => each !== value) }
      return choice
        ? { key: `${aspect} ${value}`, aspect, label: choice.name, isName: true, rest }
        : []
    })
  const other = (aspect: Aspect, label: string | undefined): Chip[] =>
    label === undefined
      ? []
      : [{ key: aspect, aspect, label, isName: false, rest: without(filters, [aspect]) }]
  const { type, coverage } = filters
  return [
    ...named('topics', topics),
    ...named('publishers', publishers),
    ...other('type', type && sayType(type)),
    ...other(
      'coverage',
      coverage === undefined ? undefined : say('withReports', { count: coverage }),
    ),
    ...other('period', sayDays(filters)),
    ...other('unread', filters.unread && say('unreadOnly')),
  ]
}

export const sayType = (type: 'article' | 'video'): string =>
  say(type === 'video' ? 'videosOnly' : 'articlesOnly')

const PERIOD_WORDS = {
  today: 'lastDay',
  week: 'lastWeek',
  month: 'lastMonth',
  year: 'lastYear',
} as const

export const sayPeriod = (period: Period): string => say(PERIOD_WORDS[period])

function sayDays({ since, until }: Filters): string | undefined {
  if (since !== undefined && isPeriod(since)) return sayPeriod(since)
  const [first, last] = [since, until].map((day) => day && formatDay(day, site.calendar))
  if (first && last) return say('betweenDays', { first, last })
  if (first) return say('sinceDay', { day: first })
  return last && say('untilDay', { day: last })
}
