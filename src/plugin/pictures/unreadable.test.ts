import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/contentFolder.ts'
import { DAY, jpeg, keepingIn, NOW, wantedAt } from '../testing/keeping.ts'
import { pictureHost, pictureOf } from '../testing/pictureHost.ts'
import { keepPictures } from './keepPictures.ts'
import { KeptOriginals } from './keptOriginals.ts'
import { unmade } from './sizes/unmade.ts'
import type { Wanted } from './wantedPictures.ts'

test('a picture that did not come whole is not kept, and heals when its host sends all of it', async () => {
  const folder = await temporaryFolder()
  let whole = false
  const { origin, asked } = await pictureHost((_, response) =>
    response.end(whole ? jpeg : jpeg.subarray(0, 200)),
  )
  const keep = (now: number) => keepPictures(wantedAt(origin, '/a.jpg'), keepingIn(folder, { now }))
  await keep(NOW)
  expect(existsSync(join(folder, 'originals'))).toBe(false)
  whole = true
  expect((await keep(NOW + 13 * DAY)).sizes.size).toBe(0)
  const { sizes, failures } = await keep(NOW + 15 * DAY)
  expect([sizes.size, failures.size, asked.get('/a.jpg')]).toEqual([1, 0, 2])
})

test('what lies among the originals and is no picture gives way to what the host has, and to nothing less', async () => {
  const folder = await temporaryFolder()
  let answer: RequestListener = (_, response) => response.writeHead(404).end()
  const { origin, asked } = await pictureHost((request, response) => answer(request, response))
  const [picture] = wantedAt(origin, '/a') as [Wanted]
  const wanted: Wanted[] = [picture, { ...picture, use: 'thumbnail' }]
  const cut = { bytes: jpeg.subarray(0, 200), type: 'png' } as const
  const file = new KeptOriginals(join(folder, 'originals')).keep(`${origin}/a`, cut)
  const keep = (now: number) => keepPictures(wanted, keepingIn(folder, { now }))
  const gone = await keep(NOW)
  expect([...gone.failures.values()]).toMatchObject([{ reason: expect.stringContaining('404') }])
  expect(readFileSync(file)).toEqual(cut.bytes)
  answer = (_, response) => response.end(jpeg)
  expect((await keep(NOW + DAY)).failures.size).toBe(1)
  expect(asked.get('/a')).toBe(1)
  const { sizes, failures, notices } = await keep(NOW + 15 * DAY)
  expect([sizes.size, failures.size, notices]).toEqual([2, 0, []])
  expect(readdirSync(dirname(file))).toEqual([expect.stringMatching(/^a-[0-9a-f]{16}\.jpg$/)])
})

test('a single pixel, as hosts send it for what they have lost, is no picture, but can be an icon', async () => {
  const folder = await temporaryFolder()
  const pixel = await pictureOf(1, 1, 'gray', 'png')
  const { origin } = await pictureHost((_, response) => response.end(pixel))
  const [picture, icon] = wantedAt(origin, '/lost.gif', '/icon.png') as [Wanted, Wanted]
  const wanted: Wanted[] = [picture, { ...icon, use: 'icon' }]
  const { sizes, failures } = await keepPictures(wanted, keepingIn(folder))
  expect([...sizes.keys()]).toEqual([`icon ${icon.address}`])
  expect([...failures.values()]).toMatchObject([{ reason: expect.stringMatching(/^has 1 × 1 /) }])
})

test('version control is told once to leave out what is made from originals', async () => {
  const folder = join(await temporaryFolder(), '_pictures')
  const file = join(folder, '.gitignore')
  const none = () => Promise.reject(new Error('no network'))
  await keepPictures(
    wantedAt('https://daily.example', '/a.jpg'),
    keepingIn(folder, { fetchOne: none }),
  )
  expect(readFileSync(file, 'utf8')).toBe('/sizes/\n/failed\n')
  writeFileSync(file, '# mine')
  await keepPictures([], keepingIn(folder))
  expect(readFileSync(file, 'utf8')).toBe('# mine')
})

test('a machine that is too slow for a picture keeps it, and holds it against no host', () => {
  const kinds = ['timeout: 42% complete', 'VipsJpeg: out of memory', 'VipsJpeg: premature end'].map(
    (message) => unmade(new Error(message)).kind,
  )
  expect(kinds).toEqual(['here', 'here', 'picture'])
})
