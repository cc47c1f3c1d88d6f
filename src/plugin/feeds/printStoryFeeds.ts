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
 * one event have the same feed, each at its own address: that of the oldest, which it names as its own. So whoever follows one of them
 * misses nothing when they are found to be about the same.
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
    const oldest = ofEvent.at(-1)
    if (!oldest) continue
    const about = members.get(event) ?? ofEvent
    const feed = heldFor(ofEvent.length * FORMATS.length, () =>
      feedOf(oldest, about, { site, idOf, pictures }),
    )
    for (const { path, print } of FORMATS) {
      const self = absoluteAddress(site, path(storyPath(oldest.record.id)))
      for (const { record } of ofEvent) {
        yield [fileOf(path(storyPath(record.id))) ?? '', () => print(feed(), self)]
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

/** @param members the stories about the event, newest first */
function feedOf(
  { record: { id, title } }: ArrangedStory,
  members: readonly ArrangedStory[],
  { site, idOf, pictures }: Making,
): Feed {
  return {
    id: idOf(`story/${id}`),
    title: `${title} · ${site.title}`,
    description: say(site, 'storyFeedDescription', { site: site.title }),
    language: site.language,
    home: absolutePage(site, storyPath(id)),
    pictures,
    items: itemsOf(members, site, idOf),
  }
}

/** Of the same page in several stories, as the oldest has it: it stays when others come. */
function itemsOf(
  newestFirst: readonly ArrangedStory[],
  site: PublishedSite,
  idOf: (name: string) => string,
): FeedItem[] {
  const items = new Map<string, FeedItem>()
  for (const story of newestFirst.toReversed().map(storyOf)) {
    const page = absolutePage(site, storyPath(story.id))
    for (const [number, report] of [story, ...reportsOf(story)].entries()) {
      const key = pageKey(report.link)
      if (items.has(key)) continue
      const isStock = number === 0 ? story.repeatsPicture : story.reportRepeatsPicture?.[number - 1]
      const about = { published: story.published, page, isStock: isStock === true }
      items.set(key, reportItem(report, about, site, idOf))
    }
  }
  return [...items.values()]
    .sort((a, b) => byCodeUnit(b.published, a.published) || byCodeUnit(a.id, b.id))
    .slice(0, REPORTS)
}
