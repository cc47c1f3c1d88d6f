import type { Archive } from '../../shared/archive/archiveFiles.ts'
import { formatYear } from '../../shared/dates.ts'
import { ARCHIVE_PATH } from '../../shared/paths.ts'
import { say } from '../../shared/words/say.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import type { ViewOf } from './view.ts'

/** The overview of all years and months. */
export const archiveView: ViewOf<'archive'> = {
  pages: ({ stories }) => [
    {
      path: ARCHIVE_PATH,
      rank: 'overview',
      newest: 0,
      mapped: stories,
      data: ({ archive }) => ({ view: 'archive', archive }),
    },
  ],

  about: ({ archive }, site) => ({
    path: ARCHIVE_PATH,
    description: descriptionOf(archive, site),
    breadcrumbs: [],
    feeds: [undefined],
    story: undefined,
    listed: [],
  }),
}

function descriptionOf({ years }: Archive, site: PublishedSite): string {
  const [newest, oldest] = [years[0]?.year, years.at(-1)?.year].map(
    (year) => year && formatYear(year, site.calendar),
  )
  if (!newest || !oldest) return say(site, 'archiveDescription', { site: site.title })
  return newest === oldest
    ? say(site, 'archiveYearDescription', { site: site.title, year: newest })
    : say(site, 'archiveYearsDescription', { site: site.title, oldest, newest })
}
