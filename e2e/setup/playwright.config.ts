import { defineConfig, type PlaywrightTestConfig } from '@playwright/test'
import { findBrowser } from './browser.ts'
import { findNginx, nginxCommand } from './nginx.ts'
import {
  ARCHIVE,
  ATTACKS,
  AWKWARD,
  addressOf,
  BASE,
  EMPTY,
  HYDRATION,
  LIVE,
  NGINX,
  SAMPLE,
  type Site,
  variablesOf,
} from './sites.ts'

const serve = (command: string, site: Site) => ({
  command: `${command} --port ${site.port} --strictPort`,
  url: addressOf(site),
  env: variablesOf(site),
  cwd: '../..',
  stdout: 'ignore' as const,
})

const preview = (site: Site) => serve(`vite preview --outDir "${site.outDir}"`, site)

const browser = findBrowser()
const nginx = findNginx()

/** The journeys once more, in an archive of 10,000 files. */
const archive: PlaywrightTestConfig = {
  projects: [{ name: 'archive', testDir: '../journeys', use: { baseURL: addressOf(ARCHIVE) } }],
  webServer: preview(ARCHIVE),
}

const others: PlaywrightTestConfig = {
  projects: [
    { name: 'sample', testDir: '../journeys', use: { baseURL: addressOf(SAMPLE) } },
    { name: 'attacks', testDir: '../sites/attacks', use: { baseURL: addressOf(ATTACKS) } },
    { name: 'awkward', testDir: '../sites/awkward', use: { baseURL: addressOf(AWKWARD) } },
    { name: 'empty', testDir: '../sites/empty', use: { baseURL: addressOf(EMPTY) } },
    {
      name: 'base',
      testDir: '..',
      // How things look, fail and are announced is the same below a path.
      testMatch: ['journeys/**', 'sites/base/**'],
      testIgnore: ['**/accessibility.spec.ts', '**/failures.spec.ts', '**/build.spec.ts'],
      use: { baseURL: addressOf(BASE) },
    },
    ...(nginx === undefined
      ? []
      : [{ name: 'nginx', testDir: '../journeys', use: { baseURL: addressOf(NGINX) } }]),
    { name: 'hosts', testDir: '../hosts' },
    { name: 'hydration', testDir: '../sites/hydration', use: { baseURL: addressOf(HYDRATION) } },
    // The tests of the dev server edit one folder: one after another.
    {
      name: 'live',
      testDir: '../sites/live',
      fullyParallel: false,
      workers: 1,
      use: { baseURL: addressOf(LIVE) },
    },
  ],
  webServer: [
    preview(SAMPLE),
    preview(ATTACKS),
    preview(AWKWARD),
    preview(HYDRATION),
    preview(EMPTY),
    preview(BASE),
    ...(nginx === undefined
      ? []
      : [{ command: nginxCommand(nginx), url: addressOf(NGINX), stdout: 'ignore' as const }]),
    serve('vite', LIVE),
  ],
}

export default defineConfig({
  outputDir: '../../node_modules/.e2e/results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A shared machine may stall for longer than any patience; a second failure is the test's own.
  retries: process.env.CI ? 1 : 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    trace: 'retain-on-failure',
    launchOptions: {
      ...(browser !== undefined && { executablePath: browser }),
      // Chromium refuses to run as root with its sandbox; the rest keeps it from calling home.
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    },
  },
  ...(process.env.E2E_ARCHIVE ? archive : others),
})
