import { faultsOfFeeds, faultsOfSite, namesBelow } from '../setup/builtSite.ts'
import { ARCHIVE, addressOf, SAMPLE } from '../setup/sites.ts'
import { expect, test } from '../setup/test.ts'

const outDirOf = (address: string | undefined): string =>
  address === addressOf(ARCHIVE) ? ARCHIVE.outDir : SAMPLE.outDir

test('no page of the build has code or style of its own', ({ baseURL }) => {
  test.slow()
  expect(namesBelow(outDirOf(baseURL))).toContain('index.html')
  expect(faultsOfSite(outDirOf(baseURL))).toEqual([])
})

test('the feeds of the build are whole', async ({ baseURL, page }) => {
  expect(await faultsOfFeeds(page, outDirOf(baseURL))).toEqual([])
})
