import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { canInstall, installPackage } from './debian.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell']
const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Path of a Chromium on this machine: the system's, else Playwright's own; undefined if neither is there. */
export const findBrowser = (): string | undefined =>
  [...onPath(NAMES), ...FIXED_PLACES, chromium.executablePath()].find(isExecutable)

/**
 * Path of the browser that tests run in: Chromium's headless shell, which is its engine without the windows around pages. To
 * make one of those for every test is a third of what tests cost. Else a whole browser; undefined for the one that Playwright
 * has itself, which is such a shell.
 */
export function findTestBrowser(): string | undefined {
  const browser = onPath(SHELLS).find(isExecutable) ?? findBrowser()
  return browser === chromium.executablePath() ? undefined : browser
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
  spawnSync(process.execPath, [PLAYWRIGHT, 'install', 'chromium'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const own = findBrowser()
  if (own !== undefined) return say(`Browser: ${own}`, own)
  if (canInstall()) {
    console.log("Browser: that failed, installing Debian's chromium package")
    installPackage('chromium')
  }
  const debian = findBrowser()
  if (debian !== undefined) return say(`Browser: ${debian}`, debian)
  throw new Error(
    'There is no browser for the tests. Install Chromium or Chrome, then run npm test again.',
  )
}

/** The same for the one that tests run in. Where there is no headless shell and none to be had, a whole browser does as well. */
export function provideTestBrowser(): void {
  provideBrowser()
  if (findTestBrowser() === DEBIAN && canInstall()) {
    console.log(
      "Browser: installing Debian's chromium-headless-shell package, which tests are quicker in",
    )
    installPackage('chromium-headless-shell')
  }
  console.log(`Browser of the tests: ${findTestBrowser() ?? "Playwright's headless shell"}`)
}

/** Where Debian's package of the whole browser is. */
const DEBIAN = '/usr/bin/chromium'

const PLAYWRIGHT = join('node_modules', '@playwright', 'test', 'cli.js')

function onPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function say(line: string, path: string): string {
  console.log(line)
  return path
}
