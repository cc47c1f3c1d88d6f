import { expect, test } from '@playwright/test'
import { addressOf, SAMPLE } from '../setup/sites.ts'
import { KEYS, type Tab, takeTab } from './bidi.ts'
import { findFirefox, withFirefox } from './firefox.ts'

const APP_IS_LIVE = `Object.keys(document.getElementById('root')).some((key) => key.startsWith('__reactContainer'))`
const HEADING = `document.querySelector('h1')`
const HEADLINES = `[...document.querySelectorAll('article h3 a')]`
const COVERED = `[...document.querySelectorAll('article')].findLast((card) => /Also reported by/.test(card.textContent)).querySelector('h3 a')`
const TOPIC = `document.querySelector('nav[aria-label="Filter by topic"] li:nth-child(2) a')`

/** Waits until an expression gives a value in the page. */
const becomes = (tab: Tab, expression: string, value: unknown) =>
  expect.poll(() => tab.evaluate(expression), { message: expression, timeout: 20_000 }).toBe(value)

/** The value of an expression once it stays as it is. */
async function settled(tab: Tab, expression: string): Promise<number> {
  let last = Number.NaN
  await expect(async () => {
    const before = last
    last = Number(await tab.evaluate(expression))
    expect(last).toBe(before)
  }).toPass({ intervals: [250] })
  return last
}

test('in Firefox a reader skips to the content, loads more, reads a story and its coverage, comes Back and filters', async () => {
  test.setTimeout(120_000)
  await withFirefox(findFirefox() ?? '', async (url) => {
    const tab = await takeTab(url)
    await tab.open(addressOf(SAMPLE))
    await becomes(tab, APP_IS_LIVE, true)
    await skipToContent(tab)
    await readAndComeBack(tab)
    await filter(tab)
    expect(tab.messages).toEqual([])
  })
})

async function skipToContent(tab: Tab) {
  await tab.type(KEYS.tab)
  await becomes(tab, 'document.activeElement.textContent', 'Skip to the content')
  await tab.type(KEYS.enter)
  await becomes(tab, 'document.activeElement.localName', 'main')
}

async function readAndComeBack(tab: Tab) {
  const size = Number(await tab.evaluate(`${HEADLINES}.length`))
  await tab.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
  await becomes(tab, `${HEADLINES}.length > ${size}`, true)
  // By its address: more stories may come below it.
  const href = String(await tab.evaluate(`${COVERED}.getAttribute('href')`))
  const link = `document.querySelector('article h3 a[href="${href}"]')`
  await tab.evaluate(`${link}.scrollIntoView({ block: 'center' })`)
  const title = String(await tab.evaluate(`${link}.textContent`))
  // Not where the page is scrolled to: far days get their real height when they come near.
  const top = `Math.round(${link}.getBoundingClientRect().top)`
  const place = await settled(tab, top)
  expect(await tab.evaluate('scrollY')).toBeGreaterThan(1000)
  await tab.press(link)
  await becomes(tab, `${HEADING}.textContent`, title)
  await becomes(tab, `document.activeElement === ${HEADING}`, true)
  await becomes(tab, 'scrollY', 0)
  await becomes(tab, `document.querySelectorAll('section article').length > 1`, true)
  await tab.traverse(-1)
  await becomes(tab, `document.activeElement.textContent`, title)
  await becomes(tab, top, place)
}

async function filter(tab: Tab) {
  await tab.evaluate(`${TOPIC}.focus()`)
  await tab.type(KEYS.enter)
  await becomes(tab, `location.pathname.startsWith('/topic/')`, true)
  await becomes(tab, `document.activeElement === ${TOPIC}`, true)
  await becomes(tab, `${TOPIC}.getAttribute('aria-current')`, 'true')
  await becomes(tab, `${TOPIC}.textContent.startsWith(${HEADING}.textContent)`, true)
}
