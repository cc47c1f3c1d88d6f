import { site } from 'virtual:broadsheet/site'
import 'virtual:broadsheet/words/month'
import { formatMonth } from '../../../shared/dates.ts'
import type { MonthStories } from '../../../shared/pageData.ts'
import { capitalized, say } from '../../words/words.ts'

/** What a month of the archive, or a part of it, is called. */
export function monthTitle(
  month: string,
  shown: Pick<MonthStories, 'part' | 'parts'> | undefined,
): string {
  const name = formatMonth(month, site.calendar)
  if (!shown || shown.parts === 1) return capitalized(name)
  return capitalized(say('monthPart', { month: name, part: shown.part, parts: shown.parts }))
}
