import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { ELSEWHERE_PORT } from '../setup/elsewhere.ts'

const NAMES = ['firefox-esr', 'firefox']
const FIXED_PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox']

/** Path of the Firefox on this machine; undefined if there is none. */
export function findFirefox(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...FIXED_PLACES].find((path) => existsSync(path))
}

/** Other hosts are the server of the tests, and the browser asks for nothing by itself. */
const PREFERENCES = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': ELSEWHERE_PORT,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': ELSEWHERE_PORT,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.systemAddon.update.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': '',
}

/**
 * Starts a Firefox without a window and with a profile of its own, and ends it when `use` is done.
 *
 * @param use is told where the browser listens for WebDriver BiDi
 */
export async function withFirefox(
  path: string,
  use: (url: string) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'broadsheet-firefox-'))
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join(''))
  const firefox = spawn(
    path,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const ended = new Promise((resolve) => firefox.once('close', resolve))
  try {
    await use(await addressOf(firefox))
  } finally {
    firefox.kill()
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** The address that a starting browser says it listens at. */
function addressOf(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    firefox.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const [, url] = /WebDriver BiDi listening on (ws:\S+)\s/.exec(said) ?? []
      if (url !== undefined) resolve(url)
    })
    firefox.once('error', reject)
    firefox.once('close', () => reject(new Error(`Firefox ended at once: ${said}`)))
  })
}
