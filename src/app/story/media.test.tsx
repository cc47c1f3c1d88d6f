import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Story } from '../../shared/bundle.ts'
import { bundle } from '../testing/bundle.ts'
import { openPage } from '../testing/openPage.tsx'
import { serve } from '../testing/serve.ts'

beforeEach(() => {
  window.scrollTo = () => undefined
  // Pictures are on their way until a test says that they have come.
  vi.spyOn(HTMLImageElement.prototype, 'complete', 'get').mockReturnValue(false)
})

/** Opens the page of a story that has something besides. */
async function openStory(fields: Partial<Story>) {
  const files = bundle()
  const stories = files['stories/2.json'].stories.map((story) => ({ ...story, ...fields }))
  serve({ ...files, 'stories/2.json': { stories } })
  const page = await openPage('/news/2020-11-02-story')
  await page.sees('No other publisher')
  return page
}

describe('a video', () => {
  test('begins where it is said to, on the page and behind the link that plays it until the script has come', async () => {
    const page = await openStory({ type: 'video', youtube: 'abcDEF_-123', youtubeStart: 90 })
    const link = await page.find('figure a', 'Play video')
    expect(link.getAttribute('href')).toBe('https://www.youtube.com/watch?v=abcDEF_-123&t=90s')
    expect(link.getAttribute('rel')).toBe('noopener noreferrer')
    link.click()
    const frame = await page.find('iframe')
    expect(frame.getAttribute('src')).toBe(
      'https://www.youtube-nocookie.com/embed/abcDEF_-123?autoplay=1&start=90',
    )
  })

  test('begins at its beginning where nothing is said', async () => {
    const page = await openStory({ type: 'video', youtube: 'abcDEF_-123' })
    expect((await page.find('figure a')).getAttribute('href')).toBe(
      'https://www.youtube.com/watch?v=abcDEF_-123',
    )
  })
})

describe('the picture of a story', () => {
  const picture = { url: '/pictures/a.png', alt: 'A bridge' }

  test.each([
    ['a portrait', 600, 900],
    ['a square', 512, 512],
    ['a banner', 2000, 300],
  ])('is shown whole in a box of its own shape: %s', async (_, width, height) => {
    const page = await openStory({ picture: { ...picture, width, height } })
    const image = await page.find('figure img')
    expect(image.className).toContain('object-contain')
    expect((await page.find('figure svg')).getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`)
  })

  test('has its text where browsers draw no icon of a broken picture beside it', async () => {
    const page = await openStory({ picture })
    expect((await page.find('figure img')).getAttribute('alt')).toBe('')
    expect((await page.find('figure [role=img]')).getAttribute('aria-label')).toBe('A bridge')
  })

  test('lies on a drawing until it has come, gives way to one where it fails, and is tried again online', async () => {
    const page = await openStory({ picture })
    const image = await page.find('figure img')
    expect(image.parentElement?.querySelector('svg text')?.textContent).toBe('T')
    image.dispatchEvent(new Event('error'))
    await page.find('figure [data-placeholder]')
    expect(document.querySelector('figure img')).toBeNull()
    const again = await page.findOnline('figure img')
    again.dispatchEvent(new Event('load'))
    await page.find('figure .bg-tile')
    expect(document.querySelector('figure svg text')).toBeNull()
  })
})
