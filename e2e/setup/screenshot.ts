/** Takes the README's picture of the sample: `npm run screenshot`, after `npm run build`. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { provideBrowser } from './browser.ts'

const PORT = 43105
const FILE = join(import.meta.dirname, '../screenshot.png')

const server = spawn('vite', ['preview', '--port', String(PORT), '--strictPort'], { stdio: 'pipe' })
await new Promise((resolve) => server.stdout.once('data', resolve))
const browser = await chromium.launch({
  executablePath: provideBrowser(),
  args: ['--no-sandbox', '--disable-background-networking'],
})
const page = await browser.newPage({ viewport: { width: 1280, height: 960 }, colorScheme: 'light' })
await page.goto(`http://localhost:${PORT}/`)
await page.getByRole('article').first().waitFor()
await page.waitForLoadState('networkidle')
await page.screenshot({ path: FILE })
await browser.close()
server.kill()
console.log(`Wrote ${FILE}`)
