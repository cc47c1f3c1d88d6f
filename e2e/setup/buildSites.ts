import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { type Site, variablesOf } from './sites.ts'

/** The environment without the variables of a publisher, nor those of a file .env, which would reach the sites of the tests. */
export const environment: NodeJS.ProcessEnv = {
  ...process.env,
  SITE_DIR: '',
  CONTENT_DIR: '',
  SITE_URL: '',
  BASE_PATH: '',
}

/** The configuration of sites that are built for tests alone. */
const PLAIN = 'e2e/setup/vite.config.ts'

/** So many builds at once keep two cores busy. */
const AT_ONCE = 2

/**
 * Writes the content of sites, and builds them with the command of publishers.
 *
 * @throws Error with the name of a site that cannot be built; what is wrong has been printed
 */
export async function buildSites(sites: readonly Site[]): Promise<void> {
  for (const { content, write } of sites) {
    if (write === undefined) continue
    rmSync(content, { recursive: true, force: true })
    mkdirSync(content, { recursive: true })
    await write(content)
  }
  const waiting = sites.filter(({ server }) => server === 'preview').values()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const site of waiting) await build(site)
    }),
  )
}

async function build(site: Site): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<number | null>()
  const config = site.isWhole ? [] : ['--config', PLAIN]
  spawn(
    'vite',
    ['build', '--configLoader', 'native', ...config, '--logLevel', 'warn', '--outDir', site.outDir],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...environment, ...variablesOf(site) },
      shell: process.platform === 'win32',
    },
  )
    .on('error', reject)
    .on('close', resolve)
  if ((await promise) !== 0) throw new Error(`The site "${site.name}" was not built.`)
}
