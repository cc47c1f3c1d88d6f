import { capitalized, formatMonth } from '../../shared/dates.ts'
import type { DataOf } from '../../shared/pageData.ts'
import { ARCHIVE_PART } from '../../shared/paging.ts'
import { ARCHIVE_PATH, listPath, monthPath } from '../../shared/paths.ts'
import { say } from '../../shared/words/say.ts'
import type { MonthStories } from '../arrange/arrangement.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import { archiveEntryOf } from '../print/printStory.ts'
import { LAST, type SitePage, type ViewOf } from './view.ts'

/** A month of the archive, or a part of it. */
export const monthView: ViewOf<'month'> = {
  pages: ({ months }) => months.flatMap(monthPages),

  about: (data, site) => {
    const { month, stories } = data
    const name = capitalized(formatMonth(month, site.calendar), site.language)
    const newest = monthPath(month)
    // The newest part has two addresses, and the one without a number stays the newest.
    const path = stories.part === stories.parts ? newest : monthPath(month, stories.part)
    const part = { name: say(site, 'partNumber', { part: stories.part }), path }
    return {
      path,
      description: descriptionOf(data, site),
      breadcrumbs: [
        { name: site.title, path: listPath() },
        { name: say(site, 'archive'), path: ARCHIVE_PATH },
        { name, path: newest },
        ...(path === newest ? [] : [part]),
      ],
      feeds: [undefined],
      story: undefined,
      listed: [],
    }
  },
}

/** A month under its own address, and under that of each part where it has several. */
function monthPages(
  { month, stories }: MonthStories,
  index: number,
  months: readonly MonthStories[],
): SitePage[] {
  const parts = Math.ceil(stories.length / ARCHIVE_PART)
  const later = months[index - 1]?.month
  const earlier = months[index + 1]?.month
  const monthPage = (part: number, isNumbered: boolean): SitePage => {
    const end = stories.length - (part - 1) * ARCHIVE_PART
    const shown = stories.slice(Math.max(0, end - ARCHIVE_PART), end)
    return {
      path: monthPath(month, isNumbered ? part : undefined),
      rank: 'way',
      newest: shown[0]?.index ?? LAST,
      mapped: isNumbered ? undefined : stories,
      data: () => ({
        view: 'month',
        month,
        isNumbered,
        stories: {
          count: stories.length,
          part,
          parts,
          ...(later !== undefined && { later }),
          ...(earlier !== undefined && { earlier }),
          stories: shown.map(archiveEntryOf),
        },
      }),
    }
  }
  const numbers = parts === 1 ? [] : Array.from({ length: parts }, (_, i) => i + 1)
  return [monthPage(parts, false), ...numbers.map((part) => monthPage(part, true))]
}

function descriptionOf({ month, stories }: DataOf<'month'>, site: PublishedSite): string {
  const { count, part, parts } = stories
  const whole = {
    stories: say(site, 'stories', { count }),
    month: formatMonth(month, site.calendar),
    site: site.title,
  }
  if (parts === 1) return say(site, 'monthDescription', whole)
  return say(site, 'monthPartDescription', { ...whole, part, parts })
}
