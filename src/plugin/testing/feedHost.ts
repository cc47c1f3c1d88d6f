/** A host of made-up feeds. It knows no test program, so that browser tests can start one too. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** A made-up report, as a feed has it. */
export interface FeedEntry {
  readonly title?: string | undefined
  readonly link?: string | undefined
  readonly excerpt?: string | undefined
  /** As a feed writes it. */
  readonly published?: string | undefined
  readonly categories?: readonly string[]
  readonly picture?: string | undefined
}

/** An answer that is none of the ordinary ones. */
export interface FeedAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** A host on this machine. */
export interface FeedHost {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  /** Lets a path answer so from now on; a text is a feed, with a validator of its own. */
  set(path: string, answer: string | FeedAnswer): void
  /** How often each path was asked for. */
  readonly asked: ReadonlyMap<string, number>
  /** The head of the last question. */
  readonly heard: ReadonlyMap<string, IncomingMessage['headers']>
  close(): Promise<void>
}

/**
 * Starts a host; who starts it closes it.
 *
 * @param port for one that is to have the same address each time; any that is free where it is not given
 */
export async function startFeedHost(port = 0): Promise<FeedHost> {
  const answers = new Map<string, FeedAnswer | string>()
  const asked = new Map<string, number>()
  const heard = new Map<string, IncomingMessage['headers']>()
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.set(path, (asked.get(path) ?? 0) + 1)
    heard.set(path, request.headers)
    answer(answers.get(path), request, response)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  const own = typeof address === 'object' && address !== null ? address.port : port
  return {
    origin: `http://127.0.0.1:${own}`,
    set: (path, text) => answers.set(path, text),
    ...{ asked, heard },
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function answer(
  given: FeedAnswer | string | undefined,
  { headers }: IncomingMessage,
  response: ServerResponse,
): void {
  if (typeof given !== 'string') {
    response.writeHead(given?.status ?? 404, given?.headers).end(given?.body)
    return
  }
  const etag = `"${Buffer.byteLength(given)}-${checksum(given)}"`
  if (headers['if-none-match'] === etag) response.writeHead(304, { ETag: etag }).end()
  else response.writeHead(200, { ETag: etag, 'Content-Type': 'application/rss+xml' }).end(given)
}

const checksum = (text: string): number => {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) % 2 ** 31
  return sum
}

/** An RSS feed. */
export function rssFeed(
  channel: { readonly title: string; readonly link: string; readonly language?: string },
  entries: readonly FeedEntry[],
): string {
  const { title, link, language } = channel
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel>
${element('title', title)}${element('link', link)}${element('language', language)}
${entries.map(item).join('\n')}
</channel></rss>
`
}

const item = ({ title, link, excerpt, published, categories = [], picture }: FeedEntry): string =>
  `<item>${element('title', title)}${element('link', link)}${element('description', excerpt)}${element('pubDate', published)}${categories.map((each) => element('category', each)).join('')}${picture === undefined ? '' : `<enclosure url="${escaped(picture)}" type="image/jpeg" length="1000"/>`}</item>`

const element = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `<${name}>${escaped(text)}</${name}>`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
