/**
 * Runs the end-to-end tests: finds or installs a browser, builds the sites that the tests visit as a
 * publisher would, then runs Playwright with the arguments given. CONTENT_DIR and the other variables
 * of a publisher do not reach it.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { writeAwkwardContent } from './awkward/content.ts'
import { provideBrowser } from './browser.ts'
import { writeLiveContent } from './live/content.ts'
import { AWKWARD, EMPTY, LIVE, SAMPLE, type Site } from './sites.ts'

const { CONTENT_DIR: _content, SITE_URL: _url, BASE_PATH: _base, ...environment } = process.env

function run(command: string, args: string[], variables: NodeJS.ProcessEnv = {}): number {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...environment, ...variables },
    shell: process.platform === 'win32',
  })
  if (error) throw error
  return status ?? 1
}

function build({ content, outDir }: Site): void {
  const status = run('vite', ['build', '--logLevel', 'warn', '--outDir', outDir, '--emptyOutDir'], {
    CONTENT_DIR: content,
  })
  if (status !== 0) process.exit(status)
}

provideBrowser()
for (const { content } of [AWKWARD, EMPTY, LIVE]) {
  rmSync(content, { recursive: true, force: true })
  mkdirSync(content, { recursive: true })
}
writeAwkwardContent(AWKWARD.content)
writeLiveContent(LIVE.content)
for (const site of [SAMPLE, AWKWARD, EMPTY]) build(site)
process.exit(
  run('playwright', ['test', '--config', 'e2e/playwright.config.ts', ...process.argv.slice(2)]),
)
