import type { Page } from '@playwright/test'
import { XMLParser } from 'fast-xml-parser'
import { isNight } from '../../setup/night.ts'
import { expect, settled, takenOver, test } from '../../setup/test.ts'

interface Place {
  readonly loc: string
}

/** The addresses that the site map of the site has in one of its parts. */
async function addressesIn(page: Page): Promise<string[]> {
  const parser = new XMLParser({ isArray: (name) => ['sitemap', 'url'].includes(name) })
  const read = async (address: string) =>
    parser.parse(await (await page.request.get(address)).text())
  const { sitemapindex } = await read('./sitemap.xml')
  const parts = sitemapindex.sitemap.map(async ({ loc }: Place) => (await read(loc)).urlset.url)
  return (await Promise.all<Place[]>(parts)).flat().map(({ loc }) => loc)
}

/** Stories that differ from nine others in their number alone. */
const REPEAT = /-plain-story-\d\d+$/

/** Other pages than every sixth are left to the night; of kinds with many that are alike, than every sixteenth. */
const PAGES_BETWEEN = { '/': 6, '/archive/': 12, '/day/': 16, '/publisher/': 16, '/topic/': 12 }

/** Those that there is time for. */
function chosen(addresses: readonly string[]): string[] {
  if (isNight) return [...addresses]
  const kinds = Object.entries(PAGES_BETWEEN)
  const byKind = Map.groupBy(addresses, (address) =>
    kinds.findLast(([kind]) => new URL(address).pathname.startsWith(kind)),
  )
  return [...byKind].flatMap(([kind, pages]) => pages.filter((_, i) => i % (kind?.[1] ?? 1) === 0))
}

/**
 * Opens the pages of a kind. The app is React's development build, which tells every difference between the page and
 * its own first rendering in the console, and each message there fails the test.
 */
for (const [kind, pattern] of [
  ['story', /\/news\//],
  ['list', /^(?!.*\/news\/)/],
] as const) {
  test(`every ${kind} is the same at build time and in the browser, fetches nothing and stays where it is`, async ({
    page,
    watch,
  }) => {
    test.setTimeout(300_000)
    const fetched: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'fetch') fetched.push(request.url())
    })
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          Object.assign(window, {
            shift: Reflect.get(window, 'shift') + Reflect.get(entry, 'value'),
          })
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    const addresses = (await addressesIn(page)).filter(
      (address) => pattern.test(address) && !REPEAT.test(address),
    )
    expect(addresses.length).toBeGreaterThan(50)
    for (const address of chosen(addresses)) {
      await page.goto(address)
      // A name that hosts may not find has no finished page.
      if ((await page.locator('#page-data').count()) === 0) {
        expect(address).toContain('percent%2520and')
        // Its story comes by a fetch, which must not count as the next page's.
        await settled(page)
        fetched.splice(0)
        continue
      }
      const title = await page.title()
      await takenOver(page)
      expect
        .soft({
          address,
          messages: watch.messages.splice(0),
          fetched: fetched.splice(0),
          title: await page.title(),
          shift: await page.evaluate(() => Reflect.get(window, 'shift')),
        })
        .toEqual({ address, messages: [], fetched: [], title, shift: 0 })
    }
  })
}
