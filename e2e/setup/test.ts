import { test as base, expect, type Page, type Request, type Route } from '@playwright/test'

export { expect }

/** What a page did that a reader would not see. */
export interface Watch {
  /** Errors and warnings of the console and of scripts. */
  readonly messages: string[]
  /** What pages did against their Content-Security-Policy. */
  readonly violations: string[]
  /** Requests to other hosts. */
  readonly foreign: Request[]
  /** Says that this test makes requests fail, which the browser reports in the console. */
  expectFailures(): void
  /** Says that this test follows a link or plays a video, so that other hosts are asked. */
  expectDepartures(): void
  /** Makes every picture of another host fail. */
  breakPictures(): void
}

const PIXELS = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="gray"/></svg>`

/**
 * Every test fails on an error or warning in the console, on what the Content-Security-Policy forbids, and
 * on a request to another host that is not for a picture. Other hosts are answered here: nothing leaves the machine.
 */
export const test = base.extend<{ watch: Watch; javaScriptEnabled: boolean }>({
  // A finished page is there before the app that takes it over, which is what most tests are about.
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled) {
      const goto = page.goto.bind(page)
      const reload = page.reload.bind(page)
      page.goto = async (...args) => live(page, await goto(...args))
      page.reload = async (...args) => live(page, await reload(...args))
    }
    await use(page)
  },

  watch: [
    async ({ context, baseURL }, use) => {
      const messages: string[] = []
      const violations: string[] = []
      const foreign: Request[] = []
      const allowed = { failures: false, departures: false, pictures: true }
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) messages.push(message.text())
      })
      context.on('weberror', (error) => messages.push(String(error.error())))
      await context.exposeBinding('reportViolation', (_source, text: string) => {
        violations.push(text)
      })
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const { violatedDirective, blockedURI, sourceFile, lineNumber, sample } = event
          const place = `${sourceFile}:${lineNumber}`
          const text = `${violatedDirective} ${blockedURI} at ${place} ${sample}`
          Reflect.get(window, 'reportViolation')(text)
        })
      })
      const home = new URL(baseURL ?? '').origin
      const isForeign = (url: URL) => /^https?:$/.test(url.protocol) && url.origin !== home
      await context.route(isForeign, async (route: Route) => {
        foreign.push(route.request())
        if (route.request().resourceType() === 'image') {
          if (!allowed.pictures) return route.abort()
          return route.fulfill({ contentType: 'image/svg+xml', body: PIXELS })
        }
        return route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' })
      })
      await use({
        messages,
        violations,
        foreign,
        expectFailures: () => {
          allowed.failures = true
        },
        expectDepartures: () => {
          allowed.departures = true
        },
        breakPictures: () => {
          allowed.pictures = false
          allowed.failures = true
        },
      })
      expect(violations).toEqual([])
      if (!allowed.failures) expect(messages).toEqual([])
      if (!allowed.departures) {
        const departures = foreign.filter((request) => request.resourceType() !== 'image')
        expect(departures.map((request) => request.url())).toEqual([])
      }
      for (const request of foreign.filter((each) => each.resourceType() === 'image')) {
        expect(await request.headerValue('referer')).toBeNull()
      }
    },
    { auto: true },
  ],
})

/**
 * Waits until the app has taken a page over; what is no page of the site it leaves as it is.
 *
 * @param timeout milliseconds
 */
export async function takenOver(page: Page, timeout = 30_000): Promise<void> {
  await page.waitForFunction(
    () => {
      const root = document.getElementById('root')
      return !root || Object.keys(root).some((key) => key.startsWith('__reactContainer'))
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
  await page.route(
    () => true,
    async (route) => {
      if (route.request().resourceType() !== 'document') return route.fallback()
      const home = test.info().project.use.baseURL
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
