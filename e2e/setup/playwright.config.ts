import { defineConfig, type PlaywrightTestConfig } from '@playwright/test'
import { ELSEWHERE_PORT } from './elsewhere.ts'
import { isNight } from './night.ts'
import { apacheCommand, findApache } from './programs/apache.ts'
import { findTestBrowser } from './programs/browser.ts'
import { findNginx, nginxCommand } from './programs/nginx.ts'
import { isPossible, PROJECTS, type Project, sitesOf } from './projects.ts'
import { addressOf, type Site, variablesOf } from './sites.ts'

const browser = findTestBrowser()
const asked = process.env.E2E_PROJECTS?.split(',')
const projects = PROJECTS.filter(
  (project) => (asked?.includes(project.name) ?? !project.isNightly) && isPossible(project),
)

/** What the browser must not spend time on. Naming any replaces those that Playwright names, hence these too. */
const WITHOUT = [
  // Two pages of the browser's own in every window: a third of what a short test takes.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
]

const ARGUMENTS = [
  // Chromium refuses to run as root with its sandbox; the rest keeps it from calling home.
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  `--disable-features=${WITHOUT.join()}`,
  // All other hosts are one server of the tests: nothing leaves the machine.
  `--host-resolver-rules=MAP * 127.0.0.1:${ELSEWHERE_PORT}, EXCLUDE localhost`,
]

const projectOf = ({ name, sites: [home], tests, marks, isSerial }: Project) => ({
  name,
  testDir: '..',
  testMatch: tests.map((path) => `${path}/**/*.spec.ts`),
  ...(marks && !isNight && { grep: marks }),
  ...(isSerial && { fullyParallel: false, workers: 1 }),
  ...(home && { use: { baseURL: addressOf(home) } }),
})

function serverOf(site: Site) {
  const command = {
    preview: `vite preview --configLoader native --outDir "${site.outDir}" --port ${site.port} --strictPort`,
    dev: `vite --configLoader native --port ${site.port} --strictPort`,
    nginx: nginxCommand(findNginx() ?? ''),
    apache: apacheCommand(findApache() ?? ''),
  }[site.server]
  return { command, url: addressOf(site), env: variablesOf(site), cwd: '../..' }
}

const servers: PlaywrightTestConfig['webServer'] = [
  {
    command: 'node e2e/setup/elsewhere.ts',
    url: `http://127.0.0.1:${ELSEWHERE_PORT}/`,
    cwd: '../..',
  },
  ...sitesOf(projects)
    .filter(({ server }) => server !== 'nginx' || findNginx() !== undefined)
    .filter(({ server }) => server !== 'apache' || findApache() !== undefined)
    .map(serverOf),
]

export default defineConfig({
  outputDir: '../../node_modules/.e2e/results',
  fullyParallel: true,
  forbidOnly: true,
  // More than two cores have work for: a test waits now and then.
  workers: 3,
  // A shared machine may stall for longer than any patience; three failures are the test's own.
  retries: process.env.CI ? 2 : 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  projects: projects.map(projectOf),
  webServer: servers,
  use: {
    trace: 'on-first-retry',
    // Tests that take requests into their own hands would not see those that a worker answers.
    serviceWorkers: 'block',
    // Whatever the machine's zone is: times are in UTC there.
    timezoneId: 'UTC',
    ignoreHTTPSErrors: true,
    launchOptions: {
      ...(browser !== undefined && { executablePath: browser }),
      args: ARGUMENTS,
    },
  },
})
