import { beforeEach, expect, test, vi } from 'vitest'
import { MANIFEST } from '../../shared/bundleFiles.ts'
import { awaitInteraction } from '../navigation/interaction.ts'
import { bundle } from '../testing/bundle.ts'
import { openPage } from '../testing/openPage.tsx'
import { release } from '../testing/release.ts'
import { type Host, namesAsked, serve } from '../testing/serve.ts'

const MINUTES = 60_000

awaitInteraction()
// The reader is there.
dispatchEvent(new Event('pointermove'))
// happy-dom has none of it.
window.scrollTo = () => undefined

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  return () => vi.useRealTimers()
})

const asksForManifest = (host: Host) => namesAsked(host).filter((name) => name === MANIFEST).length

/** As if the reader had come back from another tab. */
const comeBack = () => document.dispatchEvent(new Event('visibilitychange'))

test.each([
  ['the feed', '/', '2 new stories', 'Story of day 7'],
  ['a topic', '/topic/ai', '1 new story', 'Story of day 6'],
])(
  '%s offers what has come since, and shows it when it is asked to',
  async (_list, path, offer, story) => {
    const host = serve(bundle())
    const page = await openPage(path)
    await page.sees('Story of day 4')
    release(host)
    comeBack()
    await page.sees(offer)
    expect((await page.find('button', offer)).closest('[role=status]')).not.toBeNull()
    expect(page.seen()).not.toContain(story)
    await page.press('button', offer)
    await page.sees(story)
    await page.seesNo(offer)
    expect(document.activeElement?.tagName).toBe('H1')
  },
)

test('another view offers what has come since the feed was seen, and leads to the feed as it is now', async () => {
  const host = serve(bundle())
  const page = await openPage('/')
  await page.sees('Story of day 4')
  await page.press('nav a', 'Archive')
  await page.find('h1', 'Archive')
  await page.find('.page-width[role=status]')
  release(host)
  comeBack()
  await page.press('a', '2 new stories')
  await page.sees('Story of day 7')
  await page.seesNo('2 new stories')
})

test('a page that is open for minutes asks by itself, not in a hidden tab and not offline', async () => {
  const host = serve(bundle())
  const page = await openPage('/')
  await page.sees('Story of day 4')
  await vi.waitFor(() => expect(asksForManifest(host)).toBe(2))
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  await vi.advanceTimersByTimeAsync(30 * MINUTES)
  hidden.mockRestore()
  const offline = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  await vi.advanceTimersByTimeAsync(30 * MINUTES)
  offline.mockRestore()
  expect(asksForManifest(host)).toBe(2)
  release(host)
  await vi.advanceTimersByTimeAsync(5 * MINUTES)
  await page.sees('2 new stories')
})

test('a list that is come back to offers what has come since it was left', async () => {
  const host = serve(bundle())
  const page = await openPage('/topic/ai')
  await page.press('main a', 'Story of day 2')
  await page.find('h1', 'Story of day 2')
  release(host)
  await page.press('main a', 'AI')
  await page.sees('1 new story')
})

test('the filter stays as it is while the offer is open', async () => {
  const host = serve(bundle())
  const page = await openPage('/')
  await page.sees('Story of day 4')
  const filter = (await page.find('nav[aria-label="Filter by topic"]')).textContent
  release(host)
  comeBack()
  await page.sees('2 new stories')
  expect((await page.find('nav[aria-label="Filter by topic"]')).textContent).toBe(filter)
})

test('a release without a newer story offers nothing', async () => {
  const host = serve(bundle())
  const page = await openPage('/')
  await page.sees('Story of day 4')
  const files = bundle()
  const feed = { ...files[MANIFEST].feed, count: 4, head: 'pages/2.json' }
  // The newest story was withdrawn: an older one moves up.
  host.files = { ...files, [MANIFEST]: { ...files[MANIFEST], feed } }
  comeBack()
  await vi.waitFor(() => expect(namesAsked(host)).toContain('pages/2.json'))
  await vi.advanceTimersByTimeAsync(MINUTES)
  expect(page.seen()).not.toContain('new stor')
})
