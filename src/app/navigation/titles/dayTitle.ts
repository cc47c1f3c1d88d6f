import 'virtual:broadsheet/words/day'
import type { DayStories } from '../../../shared/archive/dayFiles.ts'
import { say } from '../../words/words.ts'
import { dayName } from './dayName.ts'

/** What the front page of a day, or a part of it, is called. */
export function dayTitle(
  day: string,
  shown: Pick<DayStories, 'part' | 'parts'> | undefined,
): string {
  const name = dayName(day)
  if (!shown || shown.part === 1) return name
  return say('dayPartOf', { day: name, part: shown.part, parts: shown.parts })
}
