import { readdirSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/contentFolder.ts'
import { DAY, jpeg, keepingIn, NOW, wantedAt } from '../testing/keeping.ts'
import { pictureHost, pictureOf } from '../testing/pictureHost.ts'
import { MANNERS } from './fetch/fetchAll.ts'
import { keepPictures } from './keepPictures.ts'
import { namedPictures, pictureFiles } from './namedPictures.ts'

const answerAll: RequestListener = (_, response) => response.end(jpeg)

test('a picture is asked for once, and is there at every later build, with the same bytes', async () => {
  const folder = await temporaryFolder()
  const { origin, asked } = await pictureHost(answerAll)
  const wanted = wantedAt(origin, '/a/harvest%20day.jpg', '/b.jpg')
  const first = await keepPictures(wanted, keepingIn(folder))
  expect(first.failures.size).toBe(0)
  const second = await keepPictures(wanted, keepingIn(folder, { now: NOW + 400 * DAY }))
  expect(namedPictures(second).picture(`${origin}/b.jpg`)).toEqual(
    namedPictures(first).picture(`${origin}/b.jpg`),
  )
  expect([...pictureFiles(second).keys()]).toEqual([...pictureFiles(first).keys()])
  expect([...asked.values()]).toEqual([1, 1])
  const [host = ''] = readdirSync(join(folder, 'originals'))
  const names = readdirSync(join(folder, 'originals', host))
  expect(names).toContainEqual(expect.stringMatching(/^harvest-day-[0-9a-f]{16}\.jpg$/))
})

test('the sizes may be deleted, and a fresh clone that has the originals asks nobody', async () => {
  const folder = await temporaryFolder()
  const { origin, asked } = await pictureHost(answerAll)
  const wanted = wantedAt(origin, '/a.jpg')
  const bytesOf = async () => {
    const files = pictureFiles(await keepPictures(wanted, keepingIn(folder)))
    return [...files].map(([name, read]) => [name, read().toString('base64')])
  }
  const before = await bytesOf()
  await rm(join(folder, 'sizes'), { recursive: true })
  expect(await bytesOf()).toEqual(before)
  expect(asked.size).toBe(1)
})

test('what fails is said, not asked for again at once, and takes no other picture with it', async () => {
  const folder = await temporaryFolder()
  const { origin, asked } = await pictureHost(({ url }, response) => {
    if (url === '/good.jpg') response.end(jpeg)
    else if (url === '/cut.jpg') response.end(jpeg.subarray(0, 200))
    else response.writeHead(404).end()
  })
  const wanted = wantedAt(origin, '/gone.jpg', '/cut.jpg', '/good.jpg')
  const reasons = async (now: number) =>
    [...(await keepPictures(wanted, keepingIn(folder, { now }))).failures.values()].map(
      ({ reason }) => reason.replace(/:.*/, ''),
    )
  const said = ['is answered with the status 404', 'cannot be read as a picture']
  expect((await reasons(NOW)).sort()).toEqual(said.sort())
  expect((await reasons(NOW + DAY)).sort()).toEqual(said)
  expect([asked.get('/gone.jpg'), asked.get('/cut.jpg')]).toEqual([1, 1])
  await reasons(NOW + 15 * DAY)
  expect([asked.get('/gone.jpg'), asked.get('/cut.jpg'), asked.get('/good.jpg')]).toEqual([2, 2, 1])
})

test('a host that does not answer is left alone after three pictures, others are not', async () => {
  const folder = await temporaryFolder()
  const silent = await pictureHost(() => undefined)
  const good = await pictureHost(answerAll)
  const many = Array.from({ length: 40 }, (_, i) => `/${i}.jpg`)
  const wanted = [...wantedAt(silent.origin, ...many), ...wantedAt(good.origin, '/a.jpg')]
  const { sizes, failures } = await keepPictures(wanted, keepingIn(folder))
  expect(silent.asked.size).toBe(3)
  expect([sizes.size, failures.size]).toEqual([1, 40])
})

test('a host that asks for a pause gets it; a longer one, and no more is asked of it', async () => {
  const folder = await temporaryFolder()
  const busy = await pictureHost(({ url = '' }, response) => {
    const seconds = url.startsWith('/long') ? '3600' : '0'
    if (busy.asked.get(url) === 1) response.writeHead(429, { 'Retry-After': seconds }).end()
    else response.end(jpeg)
  })
  const { sizes } = await keepPictures(
    wantedAt(busy.origin, '/a.jpg', '/long', '/b.jpg'),
    keepingIn(folder),
  )
  expect(sizes.size).toBe(1)
  expect([...busy.asked]).toEqual([
    ['/a.jpg', 2],
    ['/long', 1],
  ])
})

test('without a network nothing is held against hosts', async () => {
  const folder = await temporaryFolder()
  const offline = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }))
  const wanted = wantedAt('https://daily.example', '/a.jpg')
  const { failures } = await keepPictures(wanted, keepingIn(folder, { fetchOne: offline }))
  expect([...failures.values()]).toMatchObject([{ reason: 'has a host that does not exist' }])
  const fetchOne = async () => ({ bytes: jpeg, type: 'jpg' as const })
  const again = await keepPictures(wanted, keepingIn(folder, { fetchOne }))
  expect(again.sizes.size).toBe(1)
})

test('a build stops asking when its time is up, and says that the next one goes on', async () => {
  const folder = await temporaryFolder()
  const { origin } = await pictureHost(answerAll)
  const wanted = wantedAt(origin, '/a.jpg', '/b.jpg')
  const late = { ...MANNERS, deadline: performance.now() - 1 }
  const { notices, failures } = await keepPictures(wanted, keepingIn(folder, { manners: late }))
  expect(failures.size).toBe(0)
  expect(notices).toEqual([expect.stringMatching(/^2 pictures could not be fetched in the time/)])
  expect((await keepPictures(wanted, keepingIn(folder))).sizes.size).toBe(2)
})

test('pictures of stories that are gone are in no output, and stay kept until somebody deletes them', async () => {
  const folder = await temporaryFolder()
  const { origin } = await pictureHost(answerAll)
  await keepPictures(wantedAt(origin, '/a.jpg', '/b.jpg'), keepingIn(folder))
  const { notices, sizes } = await keepPictures(wantedAt(origin, '/a.jpg'), keepingIn(folder))
  expect(sizes.size).toBe(1)
  expect(notices).toEqual([expect.stringMatching(/^1 picture in .* is shown by no story/)])
})

test('an own file gets sizes and keeps its place; a change of it is seen', async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'own.png')
  await writeFile(file, await pictureOf(900, 600, 'red', 'png'))
  const wanted = wantedAt('', '/pictures/own.png')
  const named = async () => {
    const kept = await keepPictures(wanted, keepingIn(folder, { ownFile: () => file }))
    return { picture: namedPictures(kept).picture('/pictures/own.png'), files: pictureFiles(kept) }
  }
  const { picture, files } = await named()
  expect(picture).toMatchObject({ url: '/pictures/own.png', width: 900, height: 600 })
  expect([...files.keys()].map((name) => name.replace(/[0-9a-f]{16}/, 'NAME'))).toEqual(
    ['384.avif', '384.webp', '900.avif', '900.webp'].map((end) => `assets/pictures/NAME-${end}`),
  )
  await writeFile(file, await pictureOf(900, 600, 'blue', 'png'))
  expect((await named()).picture?.sizes?.base).not.toBe(picture?.sizes?.base)
})

test('a folder that cannot be written costs the pictures and not the build', async () => {
  const folder = await temporaryFolder()
  const { origin } = await pictureHost(answerAll)
  await writeFile(join(folder, 'originals'), 'in the way')
  const { notices, sizes } = await keepPictures(wantedAt(origin, '/a.jpg'), keepingIn(folder))
  expect(sizes.size).toBe(0)
  expect(notices).toEqual([expect.stringMatching(/cannot be written: /)])
})

test('what a killed run has left half done is made anew', async () => {
  const folder = await temporaryFolder()
  const { origin } = await pictureHost(answerAll)
  const wanted = wantedAt(origin, '/a.jpg')
  const before = pictureFiles(await keepPictures(wanted, keepingIn(folder)))
  const [made = ''] = readdirSync(join(folder, 'sizes')).filter((name) => name.endsWith('picture'))
  await rm(join(folder, 'sizes', made, '40.avif'))
  const after = pictureFiles(await keepPictures(wanted, keepingIn(folder)))
  expect([...after.keys()]).toEqual([...before.keys()])
  for (const [, read] of after) expect(read().length).toBeGreaterThan(0)
})
