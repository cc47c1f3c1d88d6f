import { XML_DECLARATION, xmlElement, xmlParent } from './xml.ts'

/** A feed in a list of feeds. */
export interface ListedFeed {
  readonly title: string
  /** Address of the feed. */
  readonly feed: string
  /** Address of its page. */
  readonly home: string
}

/** Feeds that belong together. */
interface FeedFolder {
  readonly title: string
  readonly feeds: readonly ListedFeed[]
}

/** Prints a list of feeds as OPML 2.0 (opml.org), in this order; a folder without feeds is left out. */
export function printOpml(title: string, feeds: readonly ListedFeed[], folder: FeedFolder): string {
  const inFolder = folder.feeds.map(printOutline)
  const printed = xmlParent('opml', { version: '2.0' }, [
    xmlParent('head', {}, [xmlElement('title', {}, title)]),
    xmlParent('body', {}, [
      ...feeds.map(printOutline),
      ...(inFolder.length === 0
        ? []
        : [xmlParent('outline', { text: folder.title, title: folder.title }, inFolder)]),
    ]),
  ])
  return `${XML_DECLARATION}\n${printed}\n`
}

const printOutline = ({ title, feed, home }: ListedFeed): string =>
  xmlElement('outline', { type: 'rss', text: title, title, xmlUrl: feed, htmlUrl: home })
