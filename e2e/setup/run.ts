/**
 * Runs the end-to-end tests: finds or installs a browser, builds the sites that the tests visit as a
 * publisher would, then runs Playwright with the arguments given. The first may be `nightly`: then all tests
 * run that there are.
 */
import { spawnSync } from 'node:child_process'
import { buildSites, environment } from './buildSites.ts'
import { configureApache, findApache } from './programs/apache.ts'
import { provideTestBrowser } from './programs/browser.ts'
import { configureNginx, provideNginx } from './programs/nginx.ts'
import { isPossible, PROJECTS, type Project, sitesOf } from './projects.ts'
import { APACHE, NGINX } from './sites.ts'

const [first, ...others] = process.argv.slice(2)
const isNightly = first === 'nightly'
const options = isNightly || first === undefined ? others : [first, ...others]
const asked = chosen()

provideTestBrowser()
if (sitesOf(asked).includes(NGINX) && provideNginx() !== undefined) configureNginx(NGINX)
const projects = asked.filter(isPossible)
for (const { name, needs } of asked) {
  if (projects.every((project) => project.name !== name)) {
    console.log(`The tests "${name}" are left out: there is no ${needs} on this machine.`)
  }
}
await buildSites(sitesOf(projects))
if (sitesOf(projects).includes(APACHE) && isThere('Apache', findApache())) configureApache(APACHE)

const { status, error } = spawnSync(
  'playwright',
  ['test', '--config', 'e2e/setup/playwright.config.ts', ...options],
  {
    stdio: 'inherit',
    env: {
      ...environment,
      E2E_PROJECTS: projects.map(({ name }) => name).join(),
      ...(isNightly && { E2E_NIGHTLY: 'yes' }),
    },
    shell: process.platform === 'win32',
  },
)
if (error) throw error
process.exit(status ?? 1)

/** Says where a program is that nothing is installed for; its tests are left out where it is not there. */
function isThere(name: string, path: string | undefined): boolean {
  console.log(`${name}: ${path ?? 'none found, so that what it serves is not tested'}`)
  return path !== undefined
}

/** The projects that `--project` names; without it all, but those of the night only then. */
function chosen(): Project[] {
  const named = [...options.join(' ').matchAll(/--project[ =]([^-]\S*)/g)].map(([, name]) => name)
  if (named.length > 0) return PROJECTS.filter(({ name }) => named.includes(name))
  return PROJECTS.filter((project) => isNightly || !project.isNightly)
}
