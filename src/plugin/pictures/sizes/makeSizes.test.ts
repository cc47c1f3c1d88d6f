import sharp from 'sharp'
import { expect, test } from 'vitest'
import { pictureOf } from '../../testing/pictureHost.ts'
import { makeSizes } from './makeSizes.ts'

/** Format and size of each file. */
async function formsOf(files: ReadonlyMap<string, Buffer>): Promise<Record<string, string>> {
  const entries = [...files].map(async ([ending, bytes]) => {
    const { format, width, height } = await sharp(bytes).metadata()
    return [ending, `${format} ${width}x${height}`] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

test('a picture becomes an AVIF and a WebP of each width, and a JPEG for other programs', async () => {
  const made = await makeSizes(await pictureOf(2400, 1200, '#336699'), 'picture')
  expect(made).toMatchObject({ width: 1200, height: 600, widths: [384, 768, 1200] })
  expect(made.color).toMatch(/^#3[0-9a-f]6[0-9a-f]9[0-9a-f]$/)
  expect(await formsOf(made.files)).toEqual({
    '-384.avif': 'heif 384x192',
    '-384.webp': 'webp 384x192',
    '-768.avif': 'heif 768x384',
    '-768.webp': 'webp 768x384',
    '-1200.avif': 'heif 1200x600',
    '-1200.webp': 'webp 1200x600',
    '.jpg': 'jpeg 1200x600',
  })
})

test('nothing is made larger than it is; what is high stays within bounds', async () => {
  expect((await makeSizes(await pictureOf(300, 200, 'red'), 'picture')).widths).toEqual([300])
  expect((await makeSizes(await pictureOf(440, 200, 'red'), 'picture')).widths).toEqual([440])
  const high = await makeSizes(await pictureOf(1000, 8000, 'red'), 'picture')
  expect(high).toMatchObject({ width: 200, height: 1600, widths: [200] })
})

test('a picture stands upright, and what its camera wrote beside it goes', async () => {
  const lying = await sharp(await pictureOf(600, 300, 'red'))
    .withExif({ IFD0: { Copyright: 'where I live' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const { width, height, files } = await makeSizes(lying, 'picture')
  expect([width, height]).toEqual([300, 600])
  expect(await formsOf(files)).toMatchObject({ '.jpg': 'jpeg 300x600' })
  for (const bytes of files.values()) expect((await sharp(bytes).metadata()).exif).toBeUndefined()
})

test('what lets light through has no color, and white behind it where it cannot', async () => {
  const clear = { r: 255, g: 0, b: 0, alpha: 0 }
  const logo = await sharp({ create: { width: 100, height: 100, channels: 4, background: clear } })
    .png()
    .toBuffer()
  const { color, files } = await makeSizes(logo, 'picture')
  expect(color).toBeUndefined()
  const { channels } = await sharp(files.get('.jpg')).stats()
  expect(channels.map(({ min }) => min)).toEqual([255, 255, 255])
})

test('an icon, and the picture of a report, become one small WebP', async () => {
  const thumbnail = await makeSizes(await pictureOf(1000, 500, 'red'), 'thumbnail')
  expect(await formsOf(thumbnail.files)).toEqual({ '.webp': 'webp 320x160' })
  const { files, widths } = await makeSizes(await pictureOf(500, 400, 'red', 'png'), 'icon')
  expect(await formsOf(files)).toEqual({ '.webp': 'webp 60x48' })
  expect(widths).toEqual([])
})

test('the same picture has the same bytes and the same name, another one another name', async () => {
  const [red, again, blue] = await Promise.all(
    ['red', 'red', 'blue'].map(async (color) =>
      makeSizes(await pictureOf(50, 50, color), 'picture'),
    ),
  )
  expect(again).toEqual(red)
  expect(blue?.name).not.toBe(red?.name)
})

test('a small file that holds a huge picture, and one that is cut, are refused', async () => {
  const bomb = await sharp({
    create: { width: 12_000, height: 9000, channels: 3, background: 'red' },
    limitInputPixels: false,
  })
    .png({ compressionLevel: 9 })
    .toBuffer()
  expect(bomb.length).toBeLessThan(1_000_000)
  await expect(makeSizes(bomb, 'picture')).rejects.toThrow(/pixel limit/)
  const cut = (await pictureOf(900, 900, 'red')).subarray(0, 3000)
  await expect(makeSizes(cut, 'picture')).rejects.toThrow()
})
