import type { TopicRef } from '../../shared/bundle.ts'
import { atomPath, jsonFeedPath, listPath, OPML_PATH } from '../../shared/paths.ts'
import type { ArrangedStory, Arrangement } from '../arrange/arrangement.ts'
import type { PrintedFile } from '../files/printedFile.ts'
import { fileOf } from '../host/pageFile.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import { absoluteAddress, absolutePage, localAddress } from '../host/siteAddress.ts'
import { storyOf } from '../print/printStory.ts'
import type { Feed, FeedItem, FeedPictures } from './feed.ts'
import { feedItem } from './feedItem.ts'
import { permanentIds } from './permanentId.ts'
import { printAtom } from './printAtom.ts'
import { printJsonFeed } from './printJsonFeed.ts'
import { printOpml } from './printOpml.ts'

/** How many stories a feed holds, the newest. */
export const FEED_STORIES = 50

/** The stories of one feed. */
interface Channel {
  /** None for the feed of everything. */
  readonly topic: TopicRef | undefined
  /** Newest first. */
  readonly newest: readonly ArrangedStory[]
}

/** The forms that each feed has. */
const FORMATS = [
  { path: atomPath, print: printAtom },
  { path: jsonFeedPath, print: printJsonFeed },
]

type MakeItem = () => FeedItem
type IdOf = (name: string) => string

/**
 * Prints the feeds of everything and of each topic that has stories, as Atom and as JSON Feed, and the list
 * of all of them. Where each text is asked for once, a story is made ready once for all its feeds and let go
 * with the last of them; asked for again, it is made again.
 *
 * @returns files named relative to the site's folder
 */
export function* printFeeds(arrangement: Arrangement, site: PublishedSite): Iterable<PrintedFile> {
  const channels = channelsOf(arrangement)
  const idOf = permanentIds(site.feedId)
  const items = itemsOf(channels, site, idOf)
  for (const { topic, newest } of channels) {
    const makers = newest.flatMap((story) => items.get(story) ?? [])
    for (const { path, print } of FORMATS) {
      const address = path(topic?.slug)
      yield [
        fileOf(address) ?? '',
        () => print(feedOf(topic, makers, site, idOf), absoluteAddress(site, address)),
      ]
    }
  }
  yield [OPML_PATH.slice(1), () => printFeedList(channels, site)]
}

/** Everything first, then the topics that have stories, the largest first. */
function channelsOf({ stories, topics }: Arrangement): Channel[] {
  const withStories = topics.filter((topic) => topic.stories.length > 0)
  return [{ topic: undefined, stories }, ...withStories.map((topic) => ({ topic, ...topic }))]
    .filter(({ topic }) => fileOf(atomPath(topic?.slug)) !== undefined)
    .map(({ topic, stories }) => ({ topic, newest: stories.slice(0, FEED_STORIES) }))
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

/** Makes a value once and holds it until it has been asked for so many times. */
function heldFor<T extends object>(times: number, make: () => T): () => T {
  let held: T | undefined
  let left = times
  return () => {
    const value = held ?? make()
    left -= 1
    held = left > 0 ? value : undefined
    return value
  }
}

function feedOf(
  topic: TopicRef | undefined,
  makers: readonly MakeItem[],
  site: PublishedSite,
  idOf: IdOf,
): Feed {
  return {
    id: idOf(topic === undefined ? 'feed' : `topic/${topic.slug}`),
    title: titleOf(topic, site),
    description: site.description,
    language: site.language,
    home: absolutePage(site, listPath(topic?.slug)),
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

const titleOf = (topic: TopicRef | undefined, site: PublishedSite): string =>
  topic === undefined ? site.title : `${topic.name} · ${site.title}`

/** The Atom feeds alone: who imports both formats reads every story twice. */
function printFeedList(channels: readonly Channel[], site: PublishedSite): string {
  const address = (path: string) => absoluteAddress(site, path) ?? localAddress(site, path)
  const feeds = channels.map(({ topic }) => ({
    title: titleOf(topic, site),
    feed: address(atomPath(topic?.slug)),
    home: absolutePage(site, listPath(topic?.slug)) ?? localAddress(site, listPath(topic?.slug)),
  }))
  return printOpml(site.title, feeds)
}
