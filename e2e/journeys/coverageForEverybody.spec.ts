import { findingsOfAxe } from '../setup/axe.ts'
import { isNight } from '../setup/night.ts'
import { expect, settled, test } from '../setup/test.ts'

test.skip(({ site }) => site.name !== 'sample', 'its facts are those of the sample')

const PAGES = {
  'a story of many reports, far ones and copies':
    './news/2024-03-29-a-half-second-delay-gives-away-a-backdoor-in-linuxs-plumbing',
  'a story with pictures and numbers that differ':
    './news/2020-11-18-lapd-bans-the-use-of-clearviews-controversial-facial-recognition-software',
  'a story in a thread, and one of the same event':
    './news/2024-07-24-crowdstrikes-own-test-let-the-faulty-file-pass',
  'publishers by who was first': './publishers/first',
}

for (const [what, path] of Object.entries(PAGES)) {
  test(`everybody can use ${what}`, async ({ page }) => {
    test.slow()
    // By day one width a page: they have the same parts.
    const widths = isNight ? [360, 1440] : [what.length % 2 === 0 ? 360 : 1440]
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      await settled(page)
      // Its code comes with the reader's first deed.
      await page.mouse.wheel(0, 2000)
      await page.locator('main details').evaluateAll((all) => {
        for (const each of all) each.setAttribute('open', '')
      })
      for (const scheme of ['light', 'dark'] as const) {
        expect.soft(await findingsOfAxe(page, scheme, 'main'), `${scheme}, ${width}`).toEqual([])
      }
    }
    for (const zoom of [100, 200]) {
      await page.setViewportSize({ width: 320, height: 800 })
      const overflow = await page.evaluate((size) => {
        document.documentElement.style.fontSize = `${size}%`
        return document.documentElement.scrollWidth - document.documentElement.clientWidth
      }, zoom)
      expect.soft(overflow, `pixels beyond 320 at ${zoom} %`).toBe(0)
    }
  })
}
