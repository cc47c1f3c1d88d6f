import { atomPath, listPath, OPML_PATH, publisherPath } from '../../shared/paths.ts'
import { PUBLISHER_FEED } from '../../shared/publishers/publisherSizes.ts'
import { say } from '../../shared/words/say.ts'
import type { ArrangedStory, Arrangement } from '../arrange/arrangement.ts'
import type { PrintedFile } from '../files/printedFile.ts'
import { fileOf } from '../host/pageFile.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import { absoluteAddress, absolutePage, localAddress } from '../host/siteAddress.ts'
import { storyOf } from '../print/printStory.ts'
import { topicFeed } from '../views/listView.ts'
import type { FeedOf } from '../views/view.ts'
import type { Feed, FeedItem, FeedPictures } from './feed.ts'
import { FORMATS } from './feedFormats.ts'
import { feedItem } from './feedItem.ts'
import { heldFor } from './heldFor.ts'
import { permanentIds } from './permanentId.ts'
import { type ListedFeed, printOpml } from './printOpml.ts'
import { printStoryFeeds } from './printStoryFeeds.ts'

/** How many stories a feed holds, the newest. */
export const FEED_STORIES = 50

/** How many stories the feed of a publisher holds: there are many publishers, and few are followed. */
const PUBLISHER_STORIES = 20

/** The stories of one feed. */
interface Channel {
  /** What its id is made from, see `permanentIds`. */
  readonly key: string
  /** Its list; none for the feed of everything. */
  readonly list: FeedOf | undefined
  readonly kind: 'all' | 'topic' | 'publisher'
  /** Newest first. */
  readonly newest: readonly ArrangedStory[]
}

type MakeItem = () => FeedItem
type IdOf = (name: string) => string

/**
 * Prints the feeds of everything, of each topic that has stories and of each publisher that has some, as Atom and as JSON
 * Feed, those of single stories, and the list of all others. Where each text is asked for once, a story is made ready once for all its feeds and let
 * go with the last of them; asked for again, it is made again.
 *
 * @returns files named relative to the site's folder
 */
export function* printFeeds(arrangement: Arrangement, site: PublishedSite): Iterable<PrintedFile> {
  const channels = channelsOf(arrangement)
  const idOf = permanentIds(site.feedId)
  const items = itemsOf(channels, site, idOf)
  for (const channel of channels) {
    const makers = channel.newest.flatMap((story) => items.get(story) ?? [])
    for (const { path, print } of FORMATS) {
      const address = path(channel.list?.path)
      yield [
        fileOf(address) ?? '',
        () => print(feedOf(channel, makers, site, idOf), absoluteAddress(site, address)),
      ]
    }
  }
  yield* printStoryFeeds(arrangement, site, idOf, picturesOf(site))
  yield [OPML_PATH.slice(1), () => printFeedList(channels, site)]
}

/** Everything first, then the topics that have stories, then the publishers that have some; each the largest first. */
function channelsOf({ stories, topics, publishers }: Arrangement): Channel[] {
  const all: Channel[] = [
    { key: 'feed', list: undefined, kind: 'all', newest: stories.slice(0, FEED_STORIES) },
    ...topics
      .filter((topic) => topic.stories.length > 0)
      .map(
        (topic): Channel => ({
          key: `topic/${topic.slug}`,
          list: topicFeed(topic),
          kind: 'topic',
          newest: topic.stories.slice(0, FEED_STORIES),
        }),
      ),
    ...publishers
      .filter(({ led }) => led.length >= PUBLISHER_FEED)
      .map(
        ({ domain, name, led }): Channel => ({
          key: `publisher/${domain}`,
          list: { name, path: publisherPath(domain) },
          kind: 'publisher',
          newest: led.slice(0, PUBLISHER_STORIES),
        }),
      ),
  ]
  return all.filter(({ list }) => fileOf(atomPath(list?.path)) !== undefined)
}

/** What makes each story ready for the feeds that it is in. */
function itemsOf(
  channels: readonly Channel[],
  site: PublishedSite,
  idOf: IdOf,
): Map<ArrangedStory, MakeItem> {
  const uses = new Map<ArrangedStory, number>()
  for (const story of channels.flatMap(({ newest }) => newest)) {
    uses.set(story, (uses.get(story) ?? 0) + FORMATS.length)
  }
  return new Map(
    [...uses].map(([story, times]) => [
      story,
      heldFor(times, () => feedItem(storyOf(story), site, idOf)),
    ]),
  )
}

function feedOf(
  { key, list }: Channel,
  makers: readonly MakeItem[],
  site: PublishedSite,
  idOf: IdOf,
): Feed {
  return {
    id: idOf(key),
    title: titleOf(list, site),
    description: site.description,
    language: site.language,
    home: absolutePage(site, list?.path ?? listPath()),
    pictures: picturesOf(site),
    items: makers.map((make) => make()),
  }
}

/** Files of `public/`, as pages have them. */
function picturesOf(site: PublishedSite): FeedPictures | undefined {
  const icon = iconOf(site, ['icon-512.png', 'icon.svg', 'icon-192.png', 'favicon.ico'])
  const favicon = iconOf(site, ['icon-192.png', 'icon.svg', 'favicon.ico', 'icon-512.png'])
  const logo = absoluteAddress(site, '/card.png')
  return icon && favicon && logo ? { icon, favicon, logo } : undefined
}

/** The address of the first icon that the site has. */
function iconOf(site: PublishedSite, names: readonly string[]): string | undefined {
  const name = names.find((each) => site.look.icons.some((icon) => icon.name === each))
  return name && absoluteAddress(site, `/${name}`)
}

const titleOf = (list: FeedOf | undefined, site: PublishedSite): string =>
  list === undefined ? site.title : `${list.name} · ${site.title}`

/**
 * The Atom feeds alone: who imports both formats reads every story twice. Those of publishers are in a folder, which can be
 * left out in one go.
 */
function printFeedList(channels: readonly Channel[], site: PublishedSite): string {
  const address = (path: string) => absoluteAddress(site, path) ?? localAddress(site, path)
  const listed = ({ list }: Channel): ListedFeed => {
    const home = list?.path ?? listPath()
    return {
      title: titleOf(list, site),
      feed: address(atomPath(list?.path)),
      home: absolutePage(site, home) ?? localAddress(site, home),
    }
  }
  const isPublisher = ({ kind }: Channel) => kind === 'publisher'
  return printOpml(site.title, channels.filter((channel) => !isPublisher(channel)).map(listed), {
    title: say(site, 'publisherFeeds'),
    feeds: channels.filter(isPublisher).map(listed),
  })
}
