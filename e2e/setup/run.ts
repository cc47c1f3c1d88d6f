/**
 * Runs the end-to-end tests: finds or installs a browser, builds the sites that the tests visit as a
 * publisher would, then runs Playwright with the arguments given. CONTENT_DIR and the other variables
 * of a publisher do not reach it.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { writeCorpus } from '../bench/corpus.ts'
import { writeAttacks } from '../sites/attacks/content.ts'
import { writeAwkwardContent } from '../sites/awkward/content.ts'
import { writeLiveContent } from '../sites/live/content.ts'
import { provideBrowser } from './browser.ts'
import { configureNginx, provideNginx } from './nginx.ts'
import {
  ARCHIVE,
  ATTACKS,
  AWKWARD,
  BASE,
  EMPTY,
  HYDRATION,
  LIVE,
  NGINX,
  SAMPLE,
  type Site,
  variablesOf,
} from './sites.ts'

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

function build(site: Site): void {
  const status = run(
    'vite',
    ['build', '--logLevel', 'warn', '--outDir', site.outDir],
    variablesOf(site),
  )
  if (status !== 0) process.exit(status)
}

function emptyFolder({ content }: Site): void {
  rmSync(content, { recursive: true, force: true })
  mkdirSync(content, { recursive: true })
}

function buildArchive(): void {
  emptyFolder(ARCHIVE)
  writeCorpus(ARCHIVE.content, 10_000)
  build(ARCHIVE)
}

function buildOthers(): void {
  for (const site of [ATTACKS, AWKWARD, EMPTY, LIVE]) emptyFolder(site)
  writeAttacks(ATTACKS.content)
  writeAwkwardContent(AWKWARD.content)
  writeLiveContent(LIVE.content)
  for (const site of [SAMPLE, ATTACKS, AWKWARD, EMPTY, BASE, HYDRATION]) build(site)
  if (provideNginx() !== undefined) configureNginx(NGINX)
}

const options = process.argv.slice(2)
// The archive takes minutes: it is there only where it is asked for.
const isArchive = options.some((option) => /^(--project=)?archive$/.test(option))
provideBrowser()
if (isArchive) buildArchive()
else buildOthers()
process.exit(
  run('playwright', ['test', '--config', 'e2e/setup/playwright.config.ts', ...options], {
    E2E_ARCHIVE: isArchive ? 'yes' : '',
  }),
)
