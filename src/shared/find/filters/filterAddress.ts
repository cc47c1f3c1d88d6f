/** Filters as they stand in an address: `topic=ai&topic=ethics&publisher=wired.com&type=video&coverage=3&since=2020-06-01&unread`. */
import type { AddressParameters, FilterParameter } from '../../filterParameters.ts'
import { type Filters, isPeriod, NO_FILTERS } from './filters.ts'

/** What an address says that means nothing. */
export interface WrongValue {
  readonly parameter: FilterParameter
  readonly value: string
}

/** Nobody filters by more; addresses come from outside. */
const MOST_VALUES = 40

/** The filters of an address, without what means nothing, which is named. */
export function filtersOf(parameters: AddressParameters): {
  filters: Filters
  wrong: readonly WrongValue[]
} {
  const wrong: WrongValue[] = []
  const all = (parameter: 'topic' | 'publisher') =>
    [...new Set(parameters.getAll(parameter))].filter(Boolean).slice(0, MOST_VALUES)
  const read = <Value>(parameter: FilterParameter, take: (text: string) => Value | undefined) => {
    const text = parameters.get(parameter)
    if (!text) return undefined
    const value = take(text)
    if (value === undefined) wrong.push({ parameter, value: text })
    return value
  }
  const unread = parameters.get('unread')
  const since = read('since', (text) => (isPeriod(text) ? text : firstDay(text)))
  return {
    filters: {
      topics: all('topic'),
      publishers: all('publisher'),
      type: read('type', (text) => (text === 'article' || text === 'video' ? text : undefined)),
      coverage: read('coverage', (text) =>
        /^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined,
      ),
      since,
      until: read('until', (text) => lastDay(text, since)),
      unread: unread === '' ? true : read('unread', (text) => text === '1' || undefined),
    },
    wrong,
  }
}

/** Filters as parameters of an address; none where they ask for nothing. The same filters give the same. */
export function printFilters(filters: Filters): [FilterParameter, string][] {
  const { topics, publishers, type, coverage, since, until, unread } = { ...NO_FILTERS, ...filters }
  return [
    ...topics.map((topic): [FilterParameter, string] => ['topic', topic]),
    ...publishers.map((domain): [FilterParameter, string] => ['publisher', domain]),
    ...one('type', type),
    ...one('coverage', coverage),
    ...one('since', since),
    ...one('until', until),
    ...one('unread', unread && ''),
  ]
}

const one = (
  parameter: FilterParameter,
  value: string | number | undefined,
): [FilterParameter, string][] => (value === undefined ? [] : [[parameter, `${value}`]])

/** A day, or the first one of a month or a year. */
const firstDay = (text: string): string | undefined =>
  existing(`${text}${'-01-01'.slice(Math.max(0, text.length - 4))}`)

/** A day, or the last one of a month or a year, that is not before the first; undefined beside a period too. */
function lastDay(text: string, since: string | undefined): string | undefined {
  if (since !== undefined && isPeriod(since)) return undefined
  const day = /^\d{4}$/.test(text) ? existing(`${text}-12-31`) : lastOfMonth(text)
  return day !== undefined && since !== undefined && day < since ? undefined : day
}

function lastOfMonth(text: string): string | undefined {
  if (!/^\d{4}-\d\d$/.test(text)) return existing(text)
  return [31, 30, 29, 28].map((day) => existing(`${text}-${day}`)).find(Boolean)
}

/** A day such as `2020-06-01`, where the calendar has it. */
function existing(day: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined
  const time = Date.parse(`${day}T00:00:00Z`)
  const isThere = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
  return isThere ? day : undefined
}
