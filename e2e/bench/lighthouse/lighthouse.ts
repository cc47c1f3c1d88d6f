import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { provideBrowser } from '../../setup/programs/browser.ts'
import { answerElsewhere, drawPicture } from '../elsewhere.ts'
import { launchBrowser } from '../launchBrowser.ts'
import { choosePages } from '../pages.ts'
import { corpusContent, sampleContent, withSite } from '../site.ts'
import { serveCompressed } from '../size/compress.ts'
import { installLighthouse } from './installLighthouse.ts'
import { keptSite } from './keptSite.ts'
import { type LighthouseFigures, medianFigures, readReport } from './lighthouseReport.ts'

export interface PageFigures {
  readonly site: string
  readonly page: string
  readonly path: string
  readonly figures: LighthouseFigures
}

const PREVIEW_PORT = 43120
const PORT = 43121
const DEBUGGING_PORT = 43122
/** The pages' canonical addresses are those that are measured, as on a real site. */
const ORIGIN = `http://localhost:${PORT}`
const FILES = 10_000

/**
 * Runs Lighthouse as it ships (a phone, a slow line by simulation) on the feed, a topic and a story, of the
 * sample and of a made-up corpus, with the pictures of other hosts and with their own, one run after another.
 *
 * @param runs of which the median counts
 */
export async function measureLighthouse(work: string, runs: number): Promise<PageFigures[]> {
  const command = installLighthouse()
  const browser = provideBrowser()
  const result: PageFigures[] = []
  const foreign = [sampleContent(work), corpusContent(work, FILES)]
  const picture = await drawnPicture(browser)
  for (const content of foreign.flatMap((each) => [each, keptSite(each, picture)])) {
    await withSite(content, PREVIEW_PORT, ORIGIN, async () => {
      const server = await serveCompressed(`http://localhost:${PREVIEW_PORT}`, PORT)
      try {
        const { feed, topic, story } = await choosePages(ORIGIN)
        for (const [page, path] of Object.entries({ feed, topic, story })) {
          const figures: LighthouseFigures[] = []
          for (let i = 0; i < runs; i++) {
            console.error(`${content.name}: ${page}, run ${i + 1} of ${runs}`)
            const file = join(work, `lighthouse-${result.length}-${i}.json`)
            const run = () => runOnce(command, browser, path, file)
            // Lighthouse itself now and then misses the start of a page, and asks to be run again.
            figures.push(await run().catch(run))
          }
          result.push({ site: content.name, page, path, figures: medianFigures(figures) })
        }
      } finally {
        server.closeAllConnections()
        server.close()
      }
    })
  }
  return result
}

async function drawnPicture(browserPath: string): Promise<Buffer> {
  const browser = await launchBrowser(browserPath)
  try {
    return await drawPicture(browser)
  } finally {
    await browser.close()
  }
}

/** One run in a browser of its own, so that none finds what the last one has left. */
async function runOnce(
  command: string,
  browserPath: string,
  path: string,
  file: string,
): Promise<LighthouseFigures> {
  const browser = await launchBrowser(browserPath, `--remote-debugging-port=${DEBUGGING_PORT}`)
  try {
    await answerElsewhere(browser, await drawPicture(browser))
    await promisify(execFile)(process.execPath, [
      command,
      `${ORIGIN}${path}`,
      `--port=${DEBUGGING_PORT}`,
      '--only-categories=performance,accessibility,best-practices,seo',
      '--output=json',
      `--output-path=${file}`,
      '--no-enable-error-reporting',
      '--quiet',
    ])
    return readReport(JSON.parse(readFileSync(file, 'utf8')))
  } finally {
    await browser.close()
  }
}
