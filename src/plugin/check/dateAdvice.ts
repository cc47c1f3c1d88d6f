const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Times as people write them: `12:43`, `9.30 pm`, `12:43:00 +02:00`. */
const TIME =
  /(?:^|[^\d:.+-])(\d{1,2})[:.](\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s*([ap])\.?m\b\.?)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?(?![\d:])/i

/**
 * What a date that could not be read should have been: `18.11.2020` is `2020-11-18`.
 *
 * @returns the date as a news file may have it; undefined where that would be a guess
 */
export function dateMeantBy(text: string): string | undefined {
  if (text.length > 60) return undefined
  const found = dayIn(text.trim())
  if (found === undefined) return undefined
  const day = realDay(found.year, found.month, found.day)
  if (day === undefined) return undefined
  const rest = found.rest.trim()
  if (rest === '') return day
  const time = timeIn(rest)
  return time === undefined ? undefined : `${day}T${time}`
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  /** What is written besides. */
  readonly rest: string
}

/** The day, whichever way it is written. */
function dayIn(text: string): Day | undefined {
  const seconds = /^(1\d{9})(\d{3})?$/.exec(text)?.[1]
  if (seconds !== undefined) return dayIn(new Date(Number(seconds) * 1000).toISOString())
  const iso = /^(\d{4})[-/.]?(\d{2}|(?<=\D)\d)[-/.]?(\d{2}|(?<=\D)\d)(?!\d)(.*)$/.exec(text)
  if (iso) return unswapped(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4] ?? '')
  const backwards = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)(.*)$/.exec(text)
  if (backwards) {
    const [first, second] = [Number(backwards[1]), Number(backwards[3])]
    // Dots are written where the day comes first; with slashes it depends on the country.
    const isClear = backwards[2] === '.' || first > 12 || second > 12 || first === second
    return isClear ? unswapped(Number(backwards[4]), second, first, backwards[5] ?? '') : undefined
  }
  return dayInWords(text)
}

/** A month above 12 is the day, where the day can be the month. */
function unswapped(year: number, month: number, day: number, rest: string): Day {
  return month > 12 && day <= 12
    ? { year, month: day, day: month, rest }
    : { year, month, day, rest }
}

/** `18 November 2020`, `Nov. 18th, 2020`, `Wed, 18 Nov 2020 12:43:00 GMT`. */
function dayInWords(text: string): Day | undefined {
  const plain = text.replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i, '')
  const parts =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?\.?[ -](?<month>[a-z]{3})[a-z]*\.?,?[ -](?<year>\d{4})(?!\d)(?<rest>.*)$/i.exec(
      plain,
    ) ??
    /^(?<month>[a-z]{3})[a-z]*\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)(?<rest>.*)$/i.exec(
      plain,
    )
  const groups = parts?.groups
  const month = MONTHS.indexOf((groups?.month ?? '').toLowerCase()) + 1
  if (groups === undefined || month === 0) return undefined
  return { year: Number(groups.year), month, day: Number(groups.day), rest: groups.rest ?? '' }
}

function realDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : undefined
}

/** `12:43:00Z`; a time without a zone counts as UTC, as elsewhere. */
function timeIn(text: string): string | undefined {
  const parts = TIME.exec(text)
  if (parts === null) return undefined
  const written = Number(parts[1])
  const half = parts[4]?.toLowerCase()
  const hour = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0)
  const second = parts[3] ?? '00'
  if (hour > 23 || Number(parts[2]) > 59 || Number(second) > 59) return undefined
  const zone = /^[+-]/.test(parts[5] ?? '') ? parts[5] : 'Z'
  return `${String(hour).padStart(2, '0')}:${parts[2]}:${second}${zone}`
}
