import { NoFeed } from './noFeed.ts'

/** By their first bytes, in hexadecimal digits. */
const FILES: readonly (readonly [sign: RegExp, what: string])[] = [
  [/^$/, 'is empty: look whether the address is right'],
  [/^1f8b/, 'is compressed (gzip): unpack it first'],
  [/^25504446/, 'is a PDF file, not a feed'],
  [/^504b0304/, 'is a ZIP file, not a feed'],
  [/^(89504e47|47494638|ffd8ff|52494646)/, 'is a picture, not a feed'],
]

const ELEMENTS: readonly (readonly [sign: RegExp, what: string])[] = [
  [
    /<opml[\s>]/i,
    'is a list of feeds (OPML), not a feed: take it on with `npm run gather -- import FILE`',
  ],
  [
    /<(urlset|sitemapindex)[\s>]/i,
    'is a sitemap, not a feed: look for a feed on the pages of the site',
  ],
  [
    /<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/i,
    'is a web page, not a feed: `npm run gather -- add URL` finds the feed of a page',
  ],
]

/** Says what bytes are that are no feed, and what to do. */
export function whatElse(bytes: Uint8Array, text: string): NoFeed {
  const signature = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  const beginning = text.slice(0, 20_000).trim()
  const found =
    FILES.find(([sign]) => sign.test(signature)) ?? ELEMENTS.find(([sign]) => sign.test(beginning))
  if (found !== undefined) return new NoFeed(found[1])
  if (/^[{[]/.test(beginning))
    return new NoFeed('is JSON, but no JSON Feed: it has no list `items`')
  const name = /<([a-z][\w:.-]{0,60})[\s/>]/i.exec(beginning)?.[1]
  if (name !== undefined) return new NoFeed(`is XML of another kind (<${name}>), not a feed`)
  const isEmpty = beginning === ''
  return new NoFeed(
    isEmpty ? 'is empty' : 'is a text, not a feed: look whether the address is right',
  )
}
