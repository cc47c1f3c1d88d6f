import { expect, test } from 'vitest'
import { bundle } from '../testing/bundle.ts'
import { openPage } from '../testing/openPage.tsx'
import { serve } from '../testing/serve.ts'

window.scrollTo = () => undefined

const earlier = (day: number) => ({
  id: `2020-11-0${day}-story`,
  title: `Story of day ${day}`,
  published: `2020-11-0${day}T08:00:00Z`,
})

/** Opens the page of the second story. */
async function openStory(fields: object) {
  const files = bundle()
  const [story] = files['stories/2.json'].stories
  serve({ ...files, 'stories/2.json': { stories: [{ ...story, ...fields }] } })
  const page = await openPage('/news/2020-11-02-story')
  await page.sees('No other publisher')
  return page
}

const shelves = () =>
  [...document.querySelectorAll('main section')].map((section) => [
    section.querySelector('h2')?.textContent,
    ...[...section.querySelectorAll('li')].map((item) => item.textContent),
  ])

test('a story leads on to earlier ones of its topic and of its publisher', async () => {
  const page = await openStory({
    sameTopic: { topic: 'ai', stories: [{ ...earlier(1), publisher: 'The Weekly' }] },
    samePublisher: [earlier(1)],
  })
  expect(shelves()).toEqual([
    ['More on AI', expect.stringMatching(/^Story of day 1The WeeklyNov/)],
    ['More from The Daily', expect.stringMatching(/^Story of day 1Nov/)],
  ])
  await page.press('main section a', 'Story of day 1')
  await page.find('h1', 'Story of day 1')
})

test('a story that leads nowhere has no empty shelves', async () => {
  await openStory({})
  expect(shelves()).toEqual([])
})
