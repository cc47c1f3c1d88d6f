/** Takes the README's pictures of the sample: `npm run screenshot`, after `npm run build`. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { provideBrowser } from './programs/browser.ts'

const PORT = 43105
const FOLDER = join(import.meta.dirname, '..')
/** A story whose reports have times. */
const STORY = 'news/2024-07-19-a-faulty-security-update-stops-8-5-million-windows-machines'

const server = spawn('vite', ['preview', '--port', String(PORT), '--strictPort'], { stdio: 'pipe' })
await new Promise((resolve) => server.stdout.once('data', resolve))
const browser = await chromium.launch({
  executablePath: provideBrowser(),
  args: ['--no-sandbox', '--disable-background-networking'],
})
const page = await browser.newPage({ viewport: { width: 1280, height: 960 }, colorScheme: 'light' })
const site = `http://localhost:${PORT}/`
await page.goto(site)
await page.getByRole('article').first().waitFor()
await page.waitForLoadState('networkidle')
await page.screenshot({ path: join(FOLDER, 'screenshot.png') })
await page.goto(`${site}${STORY}`)
const coverage = page.getByRole('region', { name: 'Related coverage' })
await coverage.evaluate((section) => section.scrollIntoView())
await page.mouse.wheel(0, 1)
// The code that marks headlines comes with the reader's first deed.
await coverage.locator('mark').first().waitFor()
await page.screenshot({ path: join(FOLDER, 'coverage.png') })
await browser.close()
server.kill()
console.log(`Wrote screenshot.png and coverage.png to ${FOLDER}`)
