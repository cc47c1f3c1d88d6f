import { mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { build } from 'vite'
import { provideBrowser } from '../../setup/programs/browser.ts'
import { launchBrowser } from '../launchBrowser.ts'
import type { Asked } from './engine.ts'

/** As many times slower than this machine, as a phone of the middle class is. */
export const SLOWED = 4

/** Milliseconds for each query in a browser on a slowed processor, without what files take to come. */
export async function answerTimes(work: string, asked: readonly Asked[]): Promise<number[]> {
  const outDir = join(work, 'engine')
  mkdirSync(outDir, { recursive: true })
  const lib = { entry: join(import.meta.dirname, 'engine.ts'), formats: ['es' as const] }
  const library = { ...lib, fileName: 'engine' }
  await build({ configFile: false, logLevel: 'error', build: { outDir, lib: library } })
  const script = readFileSync(join(outDir, 'engine.js'), 'utf8')
  const server = createServer((request, response) => {
    const isScript = request.url === '/engine.js'
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? script : '<!doctype html><title>Search</title>')
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const browser = await launchBrowser(provideBrowser())
  try {
    const page = await browser.newPage()
    await page.goto(`http://localhost:${port}/`)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
    const times: number[] = []
    for (const each of asked) {
      times.push(
        await page.evaluate(async (query) => {
          const path = '/engine.js'
          const { answerTime }: { answerTime: (asked: typeof query) => Promise<number> } =
            await import(path)
          return answerTime(query)
        }, each),
      )
    }
    return times
  } finally {
    await browser.close()
    server.close()
  }
}
