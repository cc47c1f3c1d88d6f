import { setTimeout } from 'node:timers/promises'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Browser, Request } from '@playwright/test'
import { provideBrowser } from '../../setup/programs/browser.ts'
import { answerElsewhere, drawPicture } from '../elsewhere.ts'
import { launchBrowser } from '../launchBrowser.ts'
import { choosePages } from '../pages.ts'
import { type Content, corpusContent, sampleContent, withSite } from '../site.ts'

export const KINDS = ['HTML', 'stylesheet', 'script', 'data', 'other'] as const
export type Kind = (typeof KINDS)[number]

export interface SizedFile {
  readonly path: string
  readonly kind: Kind
  /** Bytes after brotli at its best. */
  readonly bytes: number
}

/** What one page asks its own host for, pictures aside. */
export interface PageSize {
  /** Such as `feed`. */
  readonly page: string
  readonly path: string
  readonly heading: string
  /** What was asked for until the page was live and the network idle, in order. */
  readonly files: readonly SizedFile[]
  /** Paths that nobody needed yet: asked for afterwards, or as a prefetch. */
  readonly unasked: readonly string[]
}

export interface SiteSize {
  readonly site: string
  readonly pages: readonly PageSize[]
}

const PORT = 43120
const ORIGIN = `http://localhost:${PORT}`
export const SMALL_CORPUS = 100
const PATIENCE_MILLISECONDS = 60_000
/** How long a live page has to keep still. */
const STILL_MILLISECONDS = 3000

/**
 * Measures what the pages of three sites weigh: the sample, a small corpus and a large one, in this order.
 *
 * @param files of the large corpus
 */
export async function measureSize(work: string, files: number): Promise<SiteSize[]> {
  const browser = await launchBrowser(provideBrowser())
  try {
    await answerElsewhere(browser, await drawPicture(browser))
    const sizes: SiteSize[] = []
    for (const content of [
      sampleContent(work),
      corpusContent(work, SMALL_CORPUS),
      corpusContent(work, files),
    ]) {
      sizes.push(await measureSite(browser, content))
    }
    return sizes
  } finally {
    await browser.close()
  }
}

const measureSite = (browser: Browser, content: Content): Promise<SiteSize> =>
  withSite(content, PORT, ORIGIN, async () => {
    const pages: PageSize[] = []
    for (const [page, path] of Object.entries(await choosePages(ORIGIN))) {
      console.error(`${content.name}: ${page}`)
      pages.push({ page, path, ...(await measurePage(browser, path)) })
    }
    return { site: content.name, pages }
  })

/** Opens a page with an empty cache, and leaves it alone. */
async function measurePage(browser: Browser, path: string) {
  const context = await browser.newContext()
  try {
    const requests: Request[] = []
    context.on('request', (request) => {
      if (new URL(request.url()).origin === ORIGIN) requests.push(request)
    })
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MILLISECONDS)
    await page.goto(`${ORIGIN}${path}`)
    const heading = page.getByRole('heading', { level: 1 })
    await heading.waitFor()
    await page
      .getByText(/^Loading/)
      .first()
      .waitFor({ state: 'detached' })
    await page.waitForLoadState('networkidle')
    // On a busy machine a script may run for longer than the network has to be idle.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    const live = requests.length
    await setTimeout(STILL_MILLISECONDS)
    const files = await Promise.all(requests.map(sizedFile))
    const prefetched = await Promise.all(requests.map(isPrefetch))
    const unasked = requests.filter((_, i) => i >= live || prefetched[i])
    return {
      heading: (await heading.textContent()) ?? '',
      files: distinct(files.slice(0, live)),
      unasked: unasked.filter((request) => !isPicture(request)).map(pathOf),
    }
  } finally {
    await context.close()
  }
}

const pathOf = (request: Request): string => decodeURI(new URL(request.url()).pathname)
const isPicture = (request: Request): boolean => request.resourceType() === 'image'

async function isPrefetch(request: Request): Promise<boolean> {
  return /prefetch/.test((await request.allHeaders())['sec-purpose'] ?? '')
}

/** The size of what answered a request; nothing where it was a picture. */
async function sizedFile(request: Request): Promise<SizedFile | undefined> {
  const response = await request.response()
  const type = response?.headers()['content-type'] ?? ''
  if (response === null || isPicture(request) || type.startsWith('image/')) return undefined
  const body = await response.body()
  return { path: pathOf(request), kind: kindOf(type), bytes: compressedSize(body) }
}

/** What is asked for twice comes from the browser's cache the second time. */
function distinct(files: readonly (SizedFile | undefined)[]): SizedFile[] {
  const first = new Map<string, SizedFile>()
  for (const file of files) if (file && !first.has(file.path)) first.set(file.path, file)
  return [...first.values()]
}

function kindOf(contentType: string): Kind {
  if (contentType.startsWith('text/html')) return 'HTML'
  if (contentType.startsWith('text/css')) return 'stylesheet'
  if (/^(text|application)\/javascript/.test(contentType)) return 'script'
  return /^application\/json/.test(contentType) ? 'data' : 'other'
}

const compressedSize = (body: Buffer): number =>
  brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  }).length
