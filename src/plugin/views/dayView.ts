import type { DayStories } from '../../shared/archive/dayFiles.ts'
import { capitalized, formatDay, formatMonth, monthOf } from '../../shared/dates.ts'
import type { DataOf } from '../../shared/pageData.ts'
import { DAY_PART } from '../../shared/paging.ts'
import { ARCHIVE_PATH, dayPath, listPath, monthPath } from '../../shared/paths.ts'
import { say } from '../../shared/words/say.ts'
import { type DaysStory, groupByDay, rankDay, type StoriesOfDay } from '../arrange/days.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import { summaryOf } from '../print/printStory.ts'
import { once } from '../run/once.ts'
import { LAST, type SitePage, type ViewOf } from './view.ts'

/** The front page of a day, or a further part of its stories. */
export const dayView: ViewOf<'day'> = {
  pages: ({ stories }) => groupByDay(stories).flatMap(dayPages),

  about: (data, site) => {
    const { day, stories } = data
    const month = monthOf(day)
    const path = dayPath(day, stories.part)
    const part = { name: say(site, 'partNumber', { part: stories.part }), path }
    const upper = (name: string) => capitalized(name, site.language)
    return {
      path,
      description: descriptionOf(data, site),
      breadcrumbs: [
        { name: site.title, path: listPath() },
        { name: say(site, 'archive'), path: ARCHIVE_PATH },
        { name: upper(formatMonth(month, site.calendar)), path: monthPath(month) },
        { name: upper(formatDay(day, site.calendar)), path: dayPath(day) },
        ...(stories.part === 1 ? [] : [part]),
      ],
      feeds: [undefined],
      story: undefined,
      listed: stories.stories.map(({ story }) => story),
    }
  },
}

function dayPages(
  ofDay: StoriesOfDay,
  index: number,
  days: readonly StoriesOfDay[],
): readonly SitePage[] {
  const { day, stories } = ofDay
  const parts = Math.ceil(stories.length / DAY_PART)
  const ranked = once(() => rankDay(ofDay))
  const later = days[index - 1]?.day
  const earlier = days[index + 1]?.day
  return Array.from({ length: parts }, (_, i): SitePage => {
    const part = i + 1
    return {
      path: dayPath(day, part),
      rank: part === 1 ? 'day' : 'other',
      newest: stories[0]?.index ?? LAST,
      // The page of a single story says all that its day would; further parts are ways, not ends.
      mapped: part === 1 && stories.length > 1 ? stories : undefined,
      data: () => ({
        view: 'day',
        day,
        stories: {
          count: stories.length,
          part,
          parts,
          ...(earlier !== undefined && { earlier }),
          ...(later !== undefined && { later }),
          stories: partOf(ranked(), part),
        },
      }),
    }
  })
}

const partOf = (ranked: readonly DaysStory[], part: number): DayStories['stories'] =>
  ranked
    .slice((part - 1) * DAY_PART, part * DAY_PART)
    .map(({ story, outlets, distinct }) => ({ story: summaryOf(story), outlets, distinct }))

function descriptionOf({ day, stories }: DataOf<'day'>, site: PublishedSite): string {
  const { count, part, parts } = stories
  const whole = {
    stories: say(site, 'stories', { count }),
    day: formatDay(day, site.calendar),
    site: site.title,
  }
  if (parts === 1) return say(site, 'dayDescription', whole)
  return say(site, 'dayPartDescription', { ...whole, part, parts })
}
