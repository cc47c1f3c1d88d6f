import {
  type BrowserContext,
  test as base,
  expect,
  type Page,
  type Request,
} from '@playwright/test'

import { PROJECTS } from './projects.ts'
import { addressOf, type Site } from './sites.ts'

export { expect }

/** What pages did that a reader would not see. */
export interface Watch {
  /** Errors and warnings of the console and of scripts. */
  readonly messages: string[]
  /** Requests to other hosts. */
  readonly foreign: Request[]
  /** Says that this test makes requests fail, which the browser reports in the console. */
  expectFailures(): void
  /** Says that this test follows a link or plays a video, so that other hosts are asked. */
  expectDepartures(): void
}

/** Begins what pages say of themselves when they do something against their Content-Security-Policy. */
const VIOLATION = 'Against the policy: '

/** What Playwright says where tests have no service worker. */
const WORKER_BLOCKED = 'Service Worker registration blocked by Playwright'

/**
 * Every test fails on an error or warning in the console, on what the Content-Security-Policy forbids, on
 * a request to another host that is not for a picture, and on one for a picture that says where it is shown.
 */
export const test = base.extend<{
  site: Site
  watch: Watch
  javaScriptEnabled: boolean
  comesAlive: boolean
}>({
  /** Whether pages are taken over by the app: where its scripts never come, nothing waits for that. */
  comesAlive: [true, { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs
  site: async ({}, use, { project }) => {
    const [site] = PROJECTS.find(({ name }) => name === project.name)?.sites ?? []
    if (site === undefined) throw new Error(`projects.ts has no project "${project.name}"`)
    await use(site)
  },

  // A finished page is there before the app that takes it over, which is what most tests are about.
  page: async ({ page, javaScriptEnabled, comesAlive }, use) => {
    if (javaScriptEnabled && comesAlive) {
      const goto = page.goto.bind(page)
      const reload = page.reload.bind(page)
      page.goto = async (...args) => live(page, await goto(...args))
      page.reload = async (...args) => live(page, await reload(...args))
    }
    await use(page)
  },

  watch: [
    async ({ context, site }, use) => {
      const messages: string[] = []
      const foreign = foreignRequests(context, new URL(addressOf(site)).origin)
      const expected = { failures: false, departures: false }
      context.on('console', (message) => {
        const isBlocked = message.text() === WORKER_BLOCKED
        if (['error', 'warning'].includes(message.type()) && !isBlocked)
          messages.push(message.text())
      })
      context.on('weberror', (error) => messages.push(String(error.error())))
      await context.addInitScript((prefix) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const { violatedDirective, blockedURI, sourceFile, lineNumber, sample } = event
          const place = `${sourceFile}:${lineNumber}`
          console.error(`${prefix}${violatedDirective} ${blockedURI} at ${place} ${sample}`)
        })
      }, VIOLATION)
      await use({
        messages,
        foreign,
        expectFailures: () => {
          expected.failures = true
        },
        expectDepartures: () => {
          expected.departures = true
        },
      })
      expect(messages.filter((text) => !expected.failures || text.startsWith(VIOLATION))).toEqual(
        [],
      )
      const [pictures, departures] = [true, false].map((isPicture) =>
        foreign.filter((request) => (request.resourceType() === 'image') === isPicture),
      )
      if (!expected.departures) expect(departures?.map((request) => request.url())).toEqual([])
      const referrers = pictures?.flatMap((request) => request.headers().referer || [])
      expect(referrers).toEqual([])
    },
    { auto: true },
  ],
})

/** Collects the requests of all pages to other hosts than their own. */
function foreignRequests(context: BrowserContext, home: string): Request[] {
  const foreign: Request[] = []
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (/^https?:$/.test(protocol) && origin !== home) foreign.push(request)
  })
  return foreign
}

/**
 * Waits until the app has taken a page over; what is no page of the site it leaves as it is.
 *
 * @param timeout milliseconds
 */
export async function takenOver(page: Page, timeout = 30_000): Promise<void> {
  await page.waitForFunction(
    () => {
      const root = document.getElementById('root')
      // The app takes a page over from its first element to its last, in slices.
      const last = root && [...root.querySelectorAll('*')].at(-1)
      return !root || Object.keys(last ?? {}).some((key) => key.startsWith('__react'))
    },
    undefined,
    { timeout },
  )
}

/** The same where it does: code may be kept from coming. */
async function live<T>(page: Page, answer: T): Promise<T> {
  await takenOver(page, 5000).catch(() => undefined)
  return answer
}

/** A number as the English pages write it, at the start of a text: `12,400 stories`. */
export const wholeNumber = (text: string): number => Number.parseInt(text.replaceAll(',', ''), 10)

/** Has all pages come as the fallback, whose view the app has to fetch, as on a host for those that are not finished. */
export async function withoutFinishedPages(page: Page): Promise<void> {
  const home = test.info().project.use.baseURL
  await page.route(
    () => true,
    async (route) => {
      if (route.request().resourceType() !== 'document') return route.fallback()
      const shell = await route.fetch({ url: new URL('404.html', home).href })
      await route.fulfill({ response: shell, status: 200 })
    },
  )
}

/** Waits until a view shows what it is about, not the skeleton of it. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
  await expect(page.getByText(/^Loading/)).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('link').nth(1)).toBeVisible()
}
