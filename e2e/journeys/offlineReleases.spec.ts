import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import { type Change, type ChangingHost, changingHost } from '../setup/changingHost.ts'
import { SAMPLE } from '../setup/sites.ts'
import { expect, settled, test } from '../setup/test.ts'

test.use({ serviceWorkers: 'allow' })

let host: ChangingHost

test.beforeEach(async ({ watch }) => {
  // Its own host, which is not that of the project, and files that are not there.
  watch.expectDepartures()
  watch.expectFailures()
  host = await changingHost(SAMPLE.outDir)
})

test.afterEach(() => host.close())

/** The first script of every page of the sample. */
const START = /assets\/index-[\w-]+\.js/.exec(
  readFileSync(join(SAMPLE.outDir, 'index.html'), 'utf8'),
)?.[0]

/** Another edition of the app: its first script has another name, and none of the edition before is there. */
const nextEdition: Change = (name, text) => {
  if (name === START) return undefined
  if (name === 'assets/index-next.js') return readFileSync(join(SAMPLE.outDir, `${START}`), 'utf8')
  const isMade = /\.html$|^sw\.js$/.test(name)
  return isMade
    ? text?.replaceAll(`${START}`, 'assets/index-next.js').replace(/"name":"/, '"name":"2')
    : text
}

async function openKept(page: Page, path = '/'): Promise<void> {
  await page.goto(`${host.address}${path}`)
  await settled(page)
  await page.mouse.move(5, 5)
  await page.waitForFunction(() => navigator.serviceWorker?.controller)
}

/** Whether an edition is coming, or waits. */
const isUnderWay = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return [registration?.installing, registration?.waiting].some(Boolean)
  })

/** Has the browser look for another edition, as it does at each visit. */
async function update(page: Page): Promise<boolean> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update().catch(() => undefined)
  })
  return isUnderWay(page)
}

const startOf = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type=module]')?.src)

test('a new edition waits until the reader wants it; another tab goes on with its own, whose files are gone', async ({
  page,
  context,
}) => {
  await openKept(page)
  const other = await context.newPage()
  await openKept(other)
  host.change(nextEdition)
  host.answerEverything()
  await update(page)
  await expect(page.getByText('The site has a new edition.')).toBeVisible()
  expect(await startOf(page)).not.toContain('next')
  await page.getByRole('button', { name: 'Show it' }).click()
  await expect.poll(() => startOf(page).catch(() => '')).toContain('next')
  await settled(page)
  await expect(page.getByText('The site has a new edition.')).toHaveCount(0)
  await other.getByRole('link', { name: 'Topics', exact: true }).first().click()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Topics')
  expect(await startOf(other)).not.toContain('next')
})

test('while a release is half there the edition before goes on, and no page is white', async ({
  page,
}) => {
  await openKept(page)
  host.change((name, text) =>
    name === 'assets/index-next.js' || name.startsWith('data/pages')
      ? undefined
      : nextEdition(name, text),
  )
  expect(await update(page)).toBe(true)
  await expect.poll(() => isUnderWay(page)).toBe(false)
  await page.goto(`${host.address}/topic/ai`)
  await expect(page.getByRole('article').first()).toBeVisible()
  host.change(nextEdition)
  await update(page)
  await page.goto(`${host.address}/topics`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics')
  await expect.poll(() => startOf(page)).toContain('next')
})

test('where the browser has no room the site works as without a worker', async ({
  page,
  context,
}) => {
  const devTools = await context.newCDPSession(page)
  await devTools.send('Storage.overrideQuotaForOrigin', { origin: host.address, quotaSize: 1000 })
  await openKept(page)
  await page.getByRole('article').getByRole('heading').getByRole('link').first().click()
  await settled(page)
  await page.reload()
  await settled(page)
})

test('a site that wants no worker any more takes it away, and what it kept', async ({ page }) => {
  await openKept(page)
  const input = join(import.meta.dirname, '../../src/app/offline/worker/gone.ts')
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input, output: { format: 'iife' } } },
  })
  const [chunk] = 'output' in built ? built.output : []
  const code = chunk?.type === 'chunk' ? chunk.code : ''
  host.change((name, text) => (name === 'sw.js' ? code : text))
  await update(page)
  const left = () =>
    page.evaluate(async () => [
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ...(await caches.keys()).filter((name) => /:(edition|files)/.test(name)),
    ])
  await expect.poll(left).toEqual([])
  await page.goto(`${host.address}/topics`)
  await settled(page)
})
