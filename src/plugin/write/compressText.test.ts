import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compressText } from './compressText.ts'

const TEXT = Buffer.from('a sentence that comes again, '.repeat(200))

for (const name of ['index.html', 'a.css', 'a.js', 'x.json', 'b.svg', 'feed.xml', 'feeds.opml']) {
  test(`${name} gets a .br and a .gz, which give it back`, () => {
    const [br, gz] = compressText(name, TEXT)
    expect([br?.[0], gz?.[0]]).toEqual([`${name}.br`, `${name}.gz`])
    expect(brotliDecompressSync(br?.[1] ?? '')).toEqual(TEXT)
    expect(gunzipSync(gz?.[1] ?? '')).toEqual(TEXT)
    expect(br?.[1].length).toBeLessThan(TEXT.length)
  })
}

test('the same bytes are compressed to the same bytes', () => {
  expect(compressText('a.js', TEXT)).toEqual(compressText('a.js', Buffer.from(TEXT)))
})

test('pictures, files without an ending and tiny files are left alone', () => {
  expect(compressText('photo.jpg', TEXT)).toEqual([])
  expect(compressText('CNAME', TEXT)).toEqual([])
  expect(compressText('robots.txt', Buffer.from('User-agent: *\nAllow: /\n'))).toEqual([])
})

test('a form that is no smaller is left out', () => {
  const noise = Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * n * 2654435761) >>> 24))
  for (const [, bytes] of compressText('noise.json', noise)) {
    expect(bytes.length).toBeLessThan(noise.length)
  }
})
