import { byCodeUnit } from '../../shared/byCodeUnit.ts'
import { reportsOf } from '../../shared/coverage/reportsOf.ts'
import { storyPath } from '../../shared/paths.ts'
import { say } from '../../shared/words/say.ts'
import type { ArrangedStory, Arrangement } from '../arrange/arrangement.ts'
import { isFollowed, storyFeedsSince } from '../arrange/storyFeeds.ts'
import { pageKey } from '../check/story/pageKey.ts'
import type { PrintedFile } from '../files/printedFile.ts'
import { fileOf } from '../host/pageFile.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import { absoluteAddress, absolutePage } from '../host/siteAddress.ts'
import { storyOf } from '../print/printStory.ts'
import type { Feed, FeedItem, FeedPictures } from './feed.ts'
import { FORMATS } from './feedFormats.ts'
import { heldFor } from './heldFor.ts'
import { reportItem } from './reportItem.ts'

/** How many reports the feed of a story holds, the newest. */
const REPORTS = 100

/**
 * Prints the feeds of the stories that can be followed: an entry for each report of the event, whichever story about it has the report. All stories about
 * one event have the same entries, and each has its own feed: so whoever follows one of them misses nothing when they are found to be
 * about the same, and the feed stays what it was.
 *
 * @param idOf gives the id of a name, see `permanentIds`
 * @param pictures of the site
 */
export function* printStoryFeeds(
  { stories }: Arrangement,
  site: PublishedSite,
  idOf: (name: string) => string,
  pictures: FeedPictures | undefined,
): Iterable<PrintedFile> {
  const since = storyFeedsSince(stories)
  if (since === undefined) return
  const followed = stories.filter((story) => isFollowed(story, since))
  const members = Map.groupBy(stories, eventOf)
  for (const [event, ofEvent] of Map.groupBy(followed, eventOf)) {
    const about = members.get(event) ?? ofEvent
    const items = heldFor(ofEvent.length * FORMATS.length, () => itemsOf(about, site, idOf))
    for (const { path, print } of FORMATS) {
      for (const { record } of ofEvent) {
        const address = path(storyPath(record.id))
        const self = absoluteAddress(site, address)
        const made = () => feedOf(record, items(), { site, idOf, pictures })
        yield [fileOf(address) ?? '', () => print(made(), self)]
      }
    }
  }
}

/** What stories about the same event have in common. */
const eventOf = (story: ArrangedStory): string => story.event()

interface Making {
  readonly site: PublishedSite
  readonly idOf: (name: string) => string
  readonly pictures: FeedPictures | undefined
}

/** @param items of the event */
function feedOf(
  { id, title }: ArrangedStory['record'],
  items: readonly FeedItem[],
  { site, idOf, pictures }: Making,
): Feed {
  return {
    id: idOf(`story/${id}`),
    title: `${title} · ${site.title}`,
    description: say(site, 'storyFeedDescription', { site: site.title }),
    language: site.language,
    home: absolutePage(site, storyPath(id)),
    pictures,
    items,
  }
}

/**
 * The stories themselves and their reports, each page once. What a story's own file says of its page comes before what lists of others
 * say of it, as that stays when others come; and the list of an older story before that of a newer one.
 */
function itemsOf(
  newestFirst: readonly ArrangedStory[],
  site: PublishedSite,
  idOf: (name: string) => string,
): FeedItem[] {
  const own = new Set(newestFirst.flatMap(({ record }) => record.pageKeys))
  const items = new Map<string, FeedItem>()
  for (const story of newestFirst.toReversed().map(storyOf)) {
    const page = absolutePage(site, storyPath(story.id))
    for (const [number, report] of [story, ...reportsOf(story)].entries()) {
      const key = pageKey(report.link)
      if (items.has(key) || (number > 0 && own.has(key))) continue
      const isStock = number === 0 ? story.repeatsPicture : story.reportRepeatsPicture?.[number - 1]
      const about = { published: story.published, page, isStock: isStock === true }
      items.set(key, reportItem(report, about, site, idOf))
    }
  }
  return [...items.values()]
    .sort((a, b) => byCodeUnit(b.published, a.published) || byCodeUnit(a.id, b.id))
    .slice(0, REPORTS)
}
