import { ambiguousLinksOf, faultsOfFeeds, faultsOfSite, namesBelow } from '../setup/builtSite.ts'
import { expect, test } from '../setup/test.ts'

test('no page of the build has code or style of its own', ({ site }) => {
  test.slow()
  expect(namesBelow(site.outDir)).toContain('index.html')
  expect(faultsOfSite(site.outDir)).toEqual([])
})

test('the feeds of the build are whole', async ({ site, page }) => {
  expect(namesBelow(site.outDir)).toContain('feed.xml')
  expect(await faultsOfFeeds(page, site.outDir)).toEqual([])
})

test('a link’s name tells where it leads: no page has two of a name that lead elsewhere', ({
  site,
}) => {
  expect(ambiguousLinksOf(site.outDir)).toEqual([])
})
