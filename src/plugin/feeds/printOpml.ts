import { XML_DECLARATION, xmlElement, xmlParent } from './xml.ts'

/** A feed in a list of feeds. */
export interface ListedFeed {
  readonly title: string
  /** Address of the feed. */
  readonly feed: string
  /** Address of its page. */
  readonly home: string
}

/** Prints a list of feeds as OPML 2.0 (opml.org), in this order. */
export function printOpml(title: string, feeds: readonly ListedFeed[]): string {
  const printed = xmlParent('opml', { version: '2.0' }, [
    xmlParent('head', {}, [xmlElement('title', {}, title)]),
    xmlParent(
      'body',
      {},
      feeds.map(({ title, feed, home }) =>
        xmlElement('outline', { type: 'rss', text: title, title, xmlUrl: feed, htmlUrl: home }),
      ),
    ),
  ])
  return `${XML_DECLARATION}\n${printed}\n`
}
