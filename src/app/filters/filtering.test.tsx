import { beforeEach, expect, test, vi } from 'vitest'
import { FILTERS } from '../kept/kept.ts'
import { bundle } from '../testing/bundle.ts'
import { openPage } from '../testing/openPage.tsx'
import { type Host, namesAsked, serve } from '../testing/serve.ts'

// happy-dom has none of it.
window.scrollTo = () => undefined

beforeEach(() => {
  localStorage.clear()
  FILTERS.forget()
})

/** A busy machine may take its time. */
const PATIENCE = { timeout: 10_000 }

const address = () => `${location.pathname}${location.search}`
const arrivesAt = (wanted: string) => vi.waitFor(() => expect(address()).toBe(wanted), PATIENCE)

const filterFiles = (host: Host) =>
  namesAsked(host).filter((name) => /^(find|facets|cards|publishers)\//.test(name))

const PANEL = 'section[aria-label="Filter stories"]'

test('nothing of filters is loaded before the reader opens a section of the panel', async () => {
  const host = serve(bundle())
  const page = await openPage('/')
  await page.sees('Story of day 5')
  await page.press('button', 'Filter')
  await page.find(PANEL)
  expect(filterFiles(host)).toEqual([])
})

test('choices combine, one after the other, and the address has them', async () => {
  const host = serve(bundle())
  const page = await openPage('/')
  await page.press('button', 'Filter')
  await page.press(`${PANEL} button`, 'Topics')
  await page.press(`${PANEL} label`, 'AI')
  // A topic alone has its own page.
  await arrivesAt('/topic/ai')
  await page.press(`${PANEL} button`, 'Articles or videos')
  await page.press(`${PANEL} a`, 'Articles')
  await arrivesAt('/?topic=ai&type=article')
  await page.sees('2 stories')
  await page.sees('Story of day 2')
  await page.seesNo('Story of day 5')
  await vi.waitFor(() => expect(document.title).toContain('AI, Articles'), PATIENCE)
  expect(filterFiles(host)).not.toContain('facets/b-publishers-wire.example.json')
  history.back()
  await arrivesAt('/topic/ai')
})

test('what each choice would leave is said, given the others', async () => {
  serve(bundle())
  const page = await openPage('/?publisher=daily.example.org&since=2020-11-02')
  await page.sees('3 stories')
  await page.press('button', 'Filter')
  await page.press(`${PANEL} button`, 'Topics')
  const topic = await page.find(`${PANEL} label`, 'AI')
  await vi.waitFor(() => expect(topic.textContent).toBe('AI2'), PATIENCE)
  await page.press(`${PANEL} button`, 'Publisher')
  const wire = await page.find(`${PANEL} label`, 'The Wire')
  await vi.waitFor(() => expect(wire.textContent).toContain('1'), PATIENCE)
  await page.press(`${PANEL} button`, 'Period')
  const week = await page.find(`${PANEL} a`, 'The last 7 days')
  await vi.waitFor(() => expect(week.textContent).toContain('4'), PATIENCE)
  await page.sees('newest story here, of November 5, 2020')
})

test('what leaves the most stands first, below what was chosen before; nothing moves when more is chosen', async () => {
  serve(bundle())
  const page = await openPage('/?type=video')
  await page.press('button', 'Filter')
  await page.press(`${PANEL} button`, 'Publisher')
  const listed = () => [...document.querySelectorAll(`${PANEL} li`)].map((li) => li.textContent)
  await vi.waitFor(() => expect(listed()).toEqual(['The Wire1', 'The Daily0']), PATIENCE)
  await page.press(`${PANEL} label`, 'The Daily')
  await arrivesAt('/?publisher=daily.example.org&type=video')
  await page.sees('No story has all of this.')
  expect(listed()).toEqual(['The Wire1', 'The Daily0'])
  await page.press(`${PANEL} button`, 'Period')
  await page.press(`${PANEL} button`, 'Publisher')
  await vi.waitFor(() => expect(listed()).toEqual(['The Daily0', 'The Wire1']), PATIENCE)
})

test('a chip takes its filter away and passes the focus on; the last ones give it to the button', async () => {
  serve(bundle())
  const page = await openPage('/?topic=ai&type=article&coverage=1')
  await page.sees('No story has all of this.')
  await page.press('ul[aria-label="Chosen filters"] a', 'related report')
  await arrivesAt('/?topic=ai&type=article')
  await vi.waitFor(
    () => expect(document.activeElement?.textContent).toContain('Articles'),
    PATIENCE,
  )
  await page.press('ul[aria-label="Chosen filters"] a', 'Clear all')
  await arrivesAt('/')
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Filter'), PATIENCE)
  await page.sees('Story of day 5')
})

test('an empty list names the filter that empties it, with what is left without it', async () => {
  serve(bundle())
  const page = await openPage('/?topic=ai&type=video&publisher=wire.example')
  await page.sees('No story has all of this.')
  expect(document.querySelector('[role=feed]')).toBeNull()
  await page.press('a', 'Without AI: 1 story')
  await arrivesAt('/?publisher=wire.example&type=video')
  await page.sees('Story of day 5')
})

test('what of an address means nothing is named and left out', async () => {
  serve(bundle())
  const page = await openPage('/?topic=ai&topic=cooking&type=podcast&since=2020-11-03')
  await page.sees('Not understood in the address, and left out: type=podcast, topic=cooking')
  await page.sees('Story of day 4')
  await page.seesNo('Story of day 2')
  const other = await openPage('/?type=podcast')
  await other.sees('type=podcast')
  await other.sees('Story of day 5')
})

test('a single topic in an address is the page of the topic, and that for everything is none', async () => {
  serve(bundle())
  const page = await openPage('/?topic=ai')
  await arrivesAt('/topic/ai')
  await page.sees('Story of day 2')
  const all = await openPage('/?topic=everything&type=video')
  await all.sees('1 story')
})

test('the row of topics keeps the other filters', async () => {
  serve(bundle())
  const page = await openPage('/?type=article')
  await page.sees('4 stories')
  await page.press('nav a', 'AI')
  await arrivesAt('/?type=article&topic=ai')
  await page.sees('2 stories')
  const row = await page.find('nav a[aria-current]', 'AI')
  expect(row.closest('nav')?.getAttribute('aria-label')).toBe('Filter by topic')
})

test('a filter is kept under a name, found again, renamed and deleted', async () => {
  serve(bundle())
  const page = await openPage('/?topic=ai&type=article')
  await page.press('button', 'Filter')
  await page.press(`${PANEL} button`, 'Kept filters')
  await page.press(`${PANEL} form button`, 'Keep')
  const kept = await page.find(`${PANEL} li a`, 'AI, Articles')
  expect(kept.getAttribute('href')).toBe('/?topic=ai&type=article')
  await page.press(`${PANEL} li button`, 'Rename')
  const field = await page.find(`${PANEL} li input`)
  if (!(field instanceof HTMLInputElement)) throw new Error('no field')
  expect(field.value).toBe('AI, Articles')
  await page.press(`${PANEL} li form button`, 'Keep')
  await page.press(`${PANEL} li button`, 'Delete')
  await page.sees('Nothing is kept yet')
})

test('Escape closes the panel and gives the focus back', async () => {
  serve(bundle())
  const page = await openPage('/')
  await page.sees('Story of day 5')
  await page.press('button', 'Filter')
  const section = await page.find(`${PANEL} button`, 'Period')
  section.focus()
  section.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  await vi.waitFor(() => expect(document.querySelector(PANEL)).toBeNull(), PATIENCE)
  expect(document.activeElement?.textContent).toBe('Filter')
})

test('stories that do not come are a failure that can be tried again', async () => {
  const host = serve(bundle())
  const page = await openPage('/')
  await page.sees('Story of day 5')
  host.files = Object.fromEntries(
    Object.entries(host.files).filter(([name]) => !name.startsWith('cards/')),
  )
  await page.press('button', 'Filter')
  await page.press(`${PANEL} button`, 'Articles or videos')
  await page.press(`${PANEL} a`, 'Videos')
  await page.sees('Could not load the stories')
  host.files = bundle()
  await page.press('button', 'Try again')
  await page.sees('Story of day 5')
  await page.seesNo('Could not load')
})

test('a search joins with filters, and stays where they leave nothing of it', async () => {
  serve(bundle())
  const page = await openPage('/search?q=day&topic=ai&type=video')
  await page.press('a', 'Without AI: 1 story')
  await arrivesAt('/search?q=day&type=video')
  await page.sees('Story of day 5')
  await page.seesNo('Story of day 4')
})

test('topics and publishers may be written as people write them, and the address is put right', async () => {
  serve(bundle())
  const page = await openPage(
    '/?topic=AI&publisher=www.Daily.example.org&publisher=daily.example.org',
  )
  await arrivesAt('/?topic=ai&publisher=daily.example.org')
  await page.sees('2 stories')
  expect(page.seen()).not.toContain('www.Daily')
})
