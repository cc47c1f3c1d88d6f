import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Feed, FeedItem } from '../../gather/feed/feed.ts'
import { NoFeed } from '../../gather/feed/noFeed.ts'
import { readFeed } from '../../gather/feed/readFeed.ts'
import { shownAddress } from '../../gather/sources/feedAddress.ts'
import { naming } from '../../problems/diskFault.ts'
import { PlainError } from '../../problems/plainError.ts'
import { placed, standingPlace } from '../../run/environment.ts'
import { PROJECT } from '../loadSite.ts'
import { isWebAddress } from './gatherArguments.ts'
import type { Said } from './gatherCommand.ts'

/** What is to be read. */
interface Given {
  readonly name: string
  readonly bytes: Uint8Array
  readonly contentType?: string | undefined
  readonly url?: string | undefined
}

/** Shows what a feed has, once it is normalised. */
export async function readOne(name: string, json: boolean): Promise<Said> {
  const { bytes, contentType, url, name: shown } = await given(name)
  const feed = feedIn(bytes, { contentType, url }, shown)
  return { text: json ? JSON.stringify(feed, null, 2) : feedText(feed), code: 0 }
}

function feedIn(bytes: Uint8Array, from: Pick<Given, 'contentType' | 'url'>, name: string): Feed {
  try {
    return readFeed(bytes, from)
  } catch (error) {
    if (error instanceof NoFeed) throw new PlainError(`${name} ${error.message}`)
    throw error
  }
}

async function given(name: string): Promise<Given> {
  if (name === '-') return { name: 'What is piped in', bytes: readFileSync(0) }
  if (!isWebAddress(name)) {
    const file = resolve(placed(name, standingPlace(PROJECT)))
    return { name, bytes: naming(file, () => readFileSync(file)) }
  }
  const { askFeed } = await import('../../gather/fetch/askFeed.ts')
  const { gatherSite } = await import('./gatherSite.ts')
  const { wayOf } = await import('./runGathering.ts')
  const { settings } = await gatherSite()
  const fetched = await askFeed({ url: name, validators: {} }, wayOf(settings))
  const shown = shownAddress(name)
  if (fetched.what === 'failed') throw new PlainError(`${shown} ${fetched.failure.reason}`)
  if (fetched.what === 'same') throw new PlainError(`${shown} says that it is as before`)
  const { bytes, contentType, from } = fetched
  return { name: shown, bytes, contentType, url: from }
}

/** A feed as a person reads it. */
function feedText(feed: Feed): string {
  const { title, kind, version, language, link, description, items, mended } = feed
  const head = [
    title ?? 'A feed without a title',
    [kind, version, language].filter(Boolean).join(' '),
    ...[link, description].flatMap((each) => each ?? []),
    ...mended.map((each) => `mended: ${each}`),
  ]
  return [head.join('\n'), ...items.map(itemText)].join('\n\n')
}

const itemText = ({
  title,
  link,
  published,
  updated,
  excerpt,
  authors,
  picture,
}: FeedItem): string =>
  [
    title ?? '(no title)',
    [published ?? updated ?? '(no date)', ...authors].join(', '),
    ...[link, excerpt, picture && `picture: ${picture.url}`].flatMap((each) => each ?? []),
  ].join('\n  ')
