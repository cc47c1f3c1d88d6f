import type { Coverage, DataOf } from '../../../shared/pageData.ts'
import { coveragePath } from '../../../shared/paths.ts'
import { COVERAGE_PART } from '../../../shared/publishers/publisherSizes.ts'
import { say } from '../../../shared/words/say.ts'
import type { ArrangedStory, PublisherStories } from '../../arrange/arrangement.ts'
import type { PublishedSite } from '../../host/publishedSite.ts'
import { archiveEntryOf } from '../../print/printStory.ts'
import { LAST, type SitePage, type ViewOf } from '../view.ts'
import { publisherFeeds, publisherPage, wayToPublisher } from './publisherPage.ts'

/** The stories of others that a publisher has reported too: the newest part, or one of its own address. */
export const coverageView: ViewOf<'coverage'> = {
  pages: ({ publishers }) => publishers.flatMap(coveragePages),

  about: (data, site) => {
    const { publisher, coverage } = data
    const newest = coveragePath(publisher.domain)
    // The newest part has two addresses, and the one without a number stays the newest.
    const isNewest = coverage.part === coverage.parts
    const path = isNewest ? newest : coveragePath(publisher.domain, coverage.part)
    const part = { name: say(site, 'partNumber', { part: coverage.part }), path }
    return {
      path,
      description: descriptionOf(data, site),
      breadcrumbs: [
        ...wayToPublisher(publisher, site),
        { name: say(site, 'relatedReports'), path: newest },
        ...(isNewest ? [] : [part]),
      ],
      feeds: publisherFeeds(publisher),
      story: undefined,
      listed: coverage.stories,
    }
  },
}

/** Those of a publisher without stories of its own begin on its first page. */
function coveragePages(publisher: PublisherStories): SitePage[] {
  const { domain, led, covered } = publisher
  if (covered.length === 0) return []
  const parts = Math.ceil(covered.length / COVERAGE_PART)
  const numbers = parts === 1 ? [] : Array.from({ length: parts }, (_, i) => i + 1)
  const newest: SitePage = {
    path: coveragePath(domain),
    rank: 'publisher',
    // No sooner than the first page of the publisher, which leads here: on a small site it would take the room of stories.
    newest: Math.max(led[0]?.index ?? LAST, covered[0]?.index ?? LAST),
    mapped: covered,
    data: () => coverageData(publisher, 'newest'),
  }
  return [
    ...(led.length === 0 ? [] : [newest]),
    ...numbers.map((part): SitePage => {
      const [first] = partOf(covered, part)
      return {
        path: coveragePath(domain, part),
        rank: 'other',
        newest: first?.index ?? LAST,
        mapped: undefined,
        data: () => coverageData(publisher, part),
      }
    }),
  ]
}

const coverageData = (
  publisher: PublisherStories,
  part: number | 'newest',
): DataOf<'coverage'> => ({
  view: 'coverage',
  publisher: publisherPage(publisher),
  isNumbered: part !== 'newest',
  coverage: coveragePart(publisher, part),
})

/** A part of the stories of others that a publisher has reported too. */
export function coveragePart({ covered }: PublisherStories, asked: number | 'newest'): Coverage {
  const parts = Math.max(1, Math.ceil(covered.length / COVERAGE_PART))
  const part = asked === 'newest' ? parts : asked
  return {
    count: covered.length,
    part,
    parts,
    stories: partOf(covered, part).map(archiveEntryOf),
  }
}

function partOf(newestFirst: readonly ArrangedStory[], part: number): readonly ArrangedStory[] {
  const end = newestFirst.length - (part - 1) * COVERAGE_PART
  return newestFirst.slice(Math.max(0, end - COVERAGE_PART), end)
}

function descriptionOf({ publisher, coverage }: DataOf<'coverage'>, site: PublishedSite): string {
  const { count, part, parts } = coverage
  const whole = {
    stories: say(site, 'stories', { count }),
    publisher: publisher.name,
    site: site.title,
  }
  if (parts === 1) return say(site, 'coverageDescription', whole)
  return say(site, 'coveragePartDescription', { ...whole, part, parts })
}
