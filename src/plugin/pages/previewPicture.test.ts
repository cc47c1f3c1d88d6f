import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Picture } from '../../shared/stories/picture.ts'
import { storyPage } from '../testing/pageData.ts'
import { NOWHERE, SITE } from '../testing/pageHead.ts'
import { previewPicture } from './previewPicture.ts'

const CARD = 'https://news.example.org/paper/card.png'

const previewOf = (picture: Picture, site = SITE) =>
  previewPicture(storyPage({ picture }).story, site)

describe('the picture beside a link', () => {
  test.each([
    ['https://a.example/b.jpg', 'image/jpeg'],
    ['https://a.example/b.JPEG?w=1200&format=jpg', 'image/jpeg'],
    ['https://a.example/b.png?fm=png&auto=compress', 'image/png'],
    ['https://a.example/b.png?f=pjpg', 'image/png'],
  ])('is the story’s own: %s', (url, type) => {
    expect(previewOf({ url })).toMatchObject({ url, type })
  })

  test.each([
    'https://a.example/b.svg',
    'https://a.example/b.webp',
    'https://a.example/b',
    'https://a.example/jpg',
    'https://a.example/b?name=c.jpg',
    'https://a.example/b.webp#c.png',
    'https://a.example/b.jpg?format=webp',
    'https://a.example/b.jpg?w=1&FM=avif',
    'https://a.example/b.jpg?auto=compress,format',
    'https://a.example/b.jpg?auto=webp',
    'https://a.example/b.jpg?f=auto',
  ])('is the default card where the story’s may be in another format: %s', (url) => {
    expect(previewOf({ url })?.url).toBe(CARD)
  })

  test('has the size and the alternative text that are known', () => {
    const picture = { url: 'https://a.example/b.png', width: 800, height: 450, alt: 'A bridge' }
    expect(previewOf(picture)).toEqual({ ...picture, type: 'image/png' })
  })

  test('is the default card for what has none', () => {
    const card = { url: CARD, type: 'image/png', width: 1200, height: 630, alt: 'Broadsheet' }
    expect(previewPicture(undefined, SITE)).toEqual(card)
    expect(previewPicture(storyPage().story, SITE)).toEqual(card)
    // The header of a PNG file has its size there.
    const file = readFileSync(join(import.meta.dirname, '../../../public/card.png'))
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([card.width, card.height])
  })

  test('is absolute where it is a file of this site', () => {
    expect(previewOf({ url: '/pictures/a.png' })?.url).toBe(
      'https://news.example.org/paper/pictures/a.png',
    )
  })

  test('is only one of another host where nobody has said where the site is published', () => {
    expect(previewOf({ url: '/pictures/a.png' }, NOWHERE)).toBeUndefined()
    expect(previewPicture(undefined, NOWHERE)).toBeUndefined()
    expect(previewOf({ url: 'https://a.example/b.png' }, NOWHERE)?.url).toBe(
      'https://a.example/b.png',
    )
  })
})
