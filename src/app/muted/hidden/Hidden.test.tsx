import '../Mutes.tsx'
import { expect, test, vi } from 'vitest'
import { bundle } from '../../testing/bundle.ts'
import { openPage } from '../../testing/openPage.tsx'
import { serve } from '../../testing/serve.ts'
import { wordsMute } from '../mute.ts'
import { muteThese } from './shownMuting.ts'

window.scrollTo = () => undefined

/** Opens a feed of some stories, by their days and titles, and mutes a word. */
async function openFeed(word: string, ...stories: [day: number, title: string][]) {
  const files = bundle()
  const [any] = files['pages/head.json'].stories
  if (!any) throw new Error('no story')
  const head = stories.map(([day, title], i) => ({
    ...any,
    id: `2020-11-0${day}-story-${i}`,
    title,
    published: `2020-11-0${day}T08:00:00Z`,
  }))
  serve({ ...files, 'pages/head.json': { stories: head } })
  const page = await openPage('/')
  await page.sees('Loss')
  const mute = wordsMute(word)
  if (!mute) throw new Error('no word')
  muteThese({ mutes: [mute], reach: () => new Set(), byNumber: undefined })
  return page
}

/** Headlines and lines, from above. */
const rows = () =>
  [...document.querySelectorAll('[role=feed] article')].map(
    (article) => (article.querySelector('h3') ?? article).textContent,
  )

const shows = (...wanted: string[]) => vi.waitFor(() => expect(rows()).toEqual(wanted))

test('days that are muted whole have one line, with the day above them, which shows all of them and hides them again', async () => {
  const page = await openFeed(
    'noise',
    [5, 'Gain'],
    [5, 'Noise A'],
    [4, 'Noise B'],
    [3, 'Noise C'],
    [2, 'Loss'],
    [1, 'Noise D'],
  )
  await shows('Gain', '3 hidden, show', 'Loss', '1 hidden, show')
  await page.press('button', '3 hidden, show')
  await shows(
    'Gain',
    'Noise A',
    'Noise B',
    'Noise C',
    '3 muted shown, hide',
    'Loss',
    '1 hidden, show',
  )
  expect(document.activeElement?.textContent).toBe('3 muted shown, hide')
  await page.press('button', '3 muted shown, hide')
  await shows('Gain', '3 hidden, show', 'Loss', '1 hidden, show')
})

test('muted days at the head of a list have one line, and the first story below opens the page', async () => {
  await openFeed('noise', [5, 'Noise A'], [4, 'Noise B'], [3, 'Loss'], [2, 'Gain'])
  await shows('2 hidden, show', 'Loss', 'Gain')
})

test('days of which something is left have lines of their own', async () => {
  await openFeed('noise', [5, 'Noise A'], [5, 'Gain'], [4, 'Noise B'], [4, 'Loss'])
  await shows('Gain', '1 hidden, show', 'Loss', '1 hidden, show')
})
