import type { Browser, Page } from '@playwright/test'
import { provideBrowser } from '../../setup/programs/browser.ts'
import { answerElsewhere, drawPicture } from '../elsewhere.ts'
import { type Answer, addStopwatch, timed } from '../interaction/stopwatch.ts'
import { launchBrowser } from '../launchBrowser.ts'
import { corpusContent, withSite } from '../site.ts'
import { serveCompressed } from '../size/compress.ts'

/** What filters of a site load, in bytes of its data with Brotli, and how they answer on a slowed processor. */
export interface FilterFigures {
  readonly loads: readonly FilterLoad[]
  readonly answers: readonly Answer[]
}

/** What a deed loads. */
export interface FilterLoad {
  readonly deed: string
  /** Until the first stories are on the screen. */
  readonly shown: number
  /** Until nothing more comes: with what other choices would leave. */
  readonly all: number
  readonly files: number
}

const PORT = 4380
const ORIGIN = `http://localhost:${PORT}`
/** Like a telephone of the middle. */
const SLOWED = 4

/** Measures the filters of a made-up corpus. */
export async function measureFilters(
  work: string,
  files: number,
  tries: number,
): Promise<FilterFigures> {
  const content = corpusContent(work, files)
  return withSite(content, PORT, ORIGIN, async () => {
    const host = await serveCompressed(ORIGIN, PORT + 1)
    try {
      return await measureSite(`http://localhost:${PORT + 1}`, tries)
    } finally {
      host.close()
    }
  })
}

/** The same of a site that is served somewhere, with compression. */
export async function measureSite(origin: string, tries: number): Promise<FilterFigures> {
  const browser = await launchBrowser(provideBrowser())
  try {
    await answerElsewhere(browser, await drawPicture(browser))
    return {
      loads: await measureLoads(browser, origin),
      answers: await measureAnswers(browser, origin, tries),
    }
  } finally {
    await browser.close()
  }
}

async function measureLoads(browser: Browser, origin: string): Promise<FilterLoad[]> {
  const page = await (await browser.newContext()).newPage()
  page.setDefaultTimeout(120_000)
  const meter = addMeter(page)
  await openPanel(page, origin)
  const first = await meter('a topic and a publisher, in the panel', async () => {
    await choose(page, 'Topics', 1)
    await choose(page, 'Publisher', 2)
  })
  const second = await meter('articles alone besides', async () => {
    await section(page, 'Articles or videos')
    await panel(page).getByRole('link', { name: 'Articles' }).click()
  })
  const { search } = new URL(page.url())
  const other = await (await browser.newContext()).newPage()
  other.setDefaultTimeout(120_000)
  const arrival = await addMeter(other)(
    'all three by their address, and coverage by at least 3',
    () => other.goto(`${origin}/${search}&coverage=3`),
  )
  return [first, second, arrival]
}

/** So long nothing has come when all has. */
const PAUSE_MILLISECONDS = 1000

/** Gives what measures what a deed loads. */
function addMeter(page: Page) {
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    if (!/\/data\/[a-z]+\//.test(request.url())) return
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  const bytesFrom = async (first: number) => {
    const come = await Promise.all(sizes.slice(first))
    return come.reduce((sum, size) => sum + size, 0)
  }
  return async (deed: string, act: () => Promise<unknown>): Promise<FilterLoad> => {
    const first = sizes.length
    await act()
    await page.getByRole('list', { name: 'Chosen filters' }).waitFor()
    await storiesShown(page)
    const shown = await bytesFrom(first)
    await paused(page)
    return { deed, shown, all: await bytesFrom(first), files: sizes.length - first }
  }
}

/** Waits until nothing more is fetched. */
async function paused(page: Page): Promise<void> {
  const count = () => page.evaluate(() => performance.getEntriesByType('resource').length)
  for (let before = -1, now = await count(); now !== before; now = await count()) {
    before = now
    await page.waitForTimeout(PAUSE_MILLISECONDS)
  }
}

const storiesShown = (page: Page) =>
  page.locator('main [role="feed"]:not([aria-busy]) article').first().waitFor()

const panel = (page: Page) => page.getByRole('region', { name: 'Filter stories' })

async function openPanel(page: Page, origin: string): Promise<void> {
  await page.goto(origin)
  await page.mouse.move(10, 10)
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await panel(page).waitFor()
}

async function section(page: Page, name: string): Promise<void> {
  await panel(page).getByRole('button', { name }).click()
}

/** Chooses a topic or a publisher, and waits for the stories. */
async function choose(page: Page, name: string, place: number): Promise<void> {
  await section(page, name)
  const label = panel(page).locator('label').nth(place)
  const chosen = await label.locator('bdi').textContent()
  await label.click()
  const chips = page.getByRole('list', { name: 'Chosen filters' })
  await chips.getByText(chosen ?? '').waitFor()
  await storiesShown(page)
}

async function measureAnswers(browser: Browser, origin: string, tries: number): Promise<Answer[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  await addStopwatch(page)
  await openPanel(page, origin)
  await choose(page, 'Topics', 0)
  await choose(page, 'Publisher', 0)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  const answers: Answer[] = []
  for (let i = 0; i < tries * 4; i++) {
    const label = panel(page)
      .locator('label')
      .nth(1 + i)
    const text = (await label.locator('bdi').textContent()) ?? ''
    await paused(page)
    const sight = { selector: 'ul[aria-label="Chosen filters"]', text }
    answers.push(await timed(page, sight, () => label.click()))
    await page.locator('main [role="feed"]:not([aria-busy])').waitFor()
  }
  return answers
}
