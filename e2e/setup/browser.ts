import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Path of a Chromium on this machine: the system's, else Playwright's own; undefined if neither is there. */
export function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...FIXED_PLACES, chromium.executablePath()].find(isExecutable)
}

/**
 * Finds a browser for the tests or installs one: Playwright's own, else Debian's package where this is
 * root. Says what it does.
 *
 * @returns the browser's path
 * @throws Error that says how to get one, where nothing worked
 */
export function provideBrowser(): string {
  const there = findBrowser()
  if (there !== undefined) return say(`Browser: ${there}`, there)
  console.log('Browser: none found, installing the one of Playwright')
  run(process.execPath, [
    join('node_modules', '@playwright', 'test', 'cli.js'),
    'install',
    'chromium',
  ])
  const own = findBrowser()
  if (own !== undefined) return say(`Browser: ${own}`, own)
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log("Browser: that failed, installing Debian's chromium package")
    run('apt-get', ['update', '-q'])
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'])
  }
  const debian = findBrowser()
  if (debian !== undefined) return say(`Browser: ${debian}`, debian)
  throw new Error(
    'There is no browser for the tests. Install Chromium or Chrome, then run npm test again.',
  )
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function run(command: string, args: string[]): void {
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

function say(line: string, path: string): string {
  console.log(line)
  return path
}
