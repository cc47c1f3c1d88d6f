import { expect, test } from 'vitest'
import { readFeed } from '../readFeed.ts'

const feed = (title: string, declared?: string) =>
  `<?xml version="1.0"${declared === undefined ? '' : ` encoding="${declared}"`}?><rss><channel><title>${title}</title></channel></rss>`
const latin = (text: string) => Buffer.from(text, 'latin1')
const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const utf32 = (text: string) => {
  const points = [...text].map((sign) => sign.codePointAt(0) ?? 0)
  const bytes = Buffer.alloc(points.length * 4)
  points.forEach((point, i) => {
    bytes.writeUInt32LE(point, i * 4)
  })
  return bytes
}
/** A feed whose title is these bytes. */
const raw = (bytes: readonly number[], declared?: string) => {
  const [before = '', after = ''] = feed('|', declared).split('|')
  return Buffer.concat([latin(before), Buffer.from(bytes), latin(after)])
}

test.each([
  ['UTF-8', Buffer.from(feed('café €')), undefined, 'café €'],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${feed('café')}`), undefined, 'café'],
  [
    'UTF-8 with a mark, whatever is said',
    Buffer.from(`\ufeff${feed('café', 'iso-8859-1')}`),
    'text/xml; charset=koi8-r',
    'café',
  ],
  ['UTF-16 with a mark', utf16(`\ufeff${feed('café', 'utf-16')}`), undefined, 'café'],
  [
    'UTF-16 big-endian with a mark',
    utf16(`\ufeff${feed('café', 'utf-16')}`).swap16(),
    undefined,
    'café',
  ],
  ['UTF-16 without a mark', utf16(feed('café', 'utf-16')), undefined, 'café'],
  ['UTF-16 big-endian without a mark', utf16(feed('café')).swap16(), undefined, 'café'],
  ['UTF-32 with a mark', utf32(`\ufeff${feed('café 😀')}`), undefined, 'café 😀'],
  ['UTF-32 without a mark', utf32(feed('café')).swap32(), undefined, 'café'],
  ['the charset of the header', latin(feed('café')), 'text/xml; charset=iso-8859-1', 'café'],
  [
    'the header before the declaration',
    raw([0xc1], 'iso-8859-1'),
    'text/xml; charset="koi8-r"',
    'а',
  ],
  ['the declaration', raw([0xe9], 'iso-8859-1'), 'application/xml', 'é'],
  ['the declaration of Windows', raw([0x80], 'windows-1252'), undefined, '€'],
  [
    'the declaration, in single quotes',
    latin(feed('café').replace('?>', " encoding='latin1' ?>")),
    'text/xml',
    'café',
  ],
  ['Shift_JIS', raw([0x93, 0xfa, 0x96, 0x7b], 'x-sjis'), undefined, '日本'],
  ['EUC-JP', raw([0xc6, 0xfc, 0xcb, 0xdc], 'euc-jp'), undefined, '日本'],
  [
    'ISO-2022-JP',
    raw([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42], 'iso-2022-jp'),
    undefined,
    '日本',
  ],
  ['GB 2312', raw([0xc8, 0xd5, 0xb1, 0xbe], 'gb2312'), undefined, '日本'],
  ['Big5', raw([0xa4, 0xe9, 0xa5, 0xbb], 'big5'), undefined, '日本'],
  ['KOI8-R', raw([0xf7, 0xd3], 'koi8-r'), undefined, 'Вс'],
  [
    'the declaration where ASCII is a lie',
    raw([0xf7], 'koi8-r'),
    'text/xml; charset=us-ascii',
    'В',
  ],
  ['ISO-8859-15 by its other name', raw([0xa4], 'Latin-9'), undefined, '€'],
  ['ISO-8859-15 with its year', raw([0xa4], 'ISO_8859-15:1998'), undefined, '€'],
  ['ISO-8859-2', raw([0xb3], 'iso-8859-2'), undefined, 'ł'],
  ['an encoding of DOS', raw([0x80, 0xe1], 'cp437'), undefined, 'Çß'],
  ['an encoding of DOS by its IBM name', raw([0x80], 'ibm850'), undefined, 'Ç'],
  ['an encoding of the Mac', raw([0x8a], 'x-mac-ce'), undefined, 'ä'],
  [
    'UTF-8 where the header lies',
    Buffer.from(feed('café', 'utf-8')),
    'text/xml; charset=iso-8859-1',
    'café',
  ],
  ['Windows where UTF-8 is a lie', latin(feed('café', 'utf-8')), 'text/xml; charset=utf-8', 'café'],
  ['Windows where nothing is said', raw([0x93, 0x41, 0x94]), undefined, '“A”'],
  [
    'UTF-8 where the encoding is not known',
    Buffer.from(feed('café', 'klingon')),
    undefined,
    'café',
  ],
  ['UTF-8 where UTF-16 is a lie', Buffer.from(feed('café', 'utf-16')), undefined, 'café'],
  ['UTF-8 where ASCII is a lie', Buffer.from(feed('café', 'us-ascii')), undefined, 'café'],
  [
    'UTF-8 with one bad byte',
    Buffer.concat([Buffer.from('<rss><channel><title>café ü '), latin('é')]),
    undefined,
    'café ü é',
  ],
])('Text is read as %s', (_, bytes, contentType, title) => {
  expect(readFeed(bytes, { contentType }).title).toBe(title)
})

test.each([
  [
    'ebcdic-cp-us',
    '4c6fa7949340a58599a28996957e7df14bf07d4085958396848995877e7d85828384898360839760a4a27d6f6e4c99a2a26e4c838881959585936e4ca389a393856eba83818651bb4c61a389a393856e4c61838881959585936e4c6199a2a26e',
  ],
  [
    'ebcdic-cp-be',
    '4c6fa7949340a58599a28996957e7df14bf07d4085958396848995877e7d8582838489836083976082857d6f6e4c99a2a26e4c838881959585936e4ca389a393856e4a838186515a4c61a389a393856e4c61838881959585936e4c6199a2a26e',
  ],
])('EBCDIC is read by what it declares: %s', (_, digits) => {
  expect(readFeed(Buffer.from(digits, 'hex')).title).toBe('[café]')
})
