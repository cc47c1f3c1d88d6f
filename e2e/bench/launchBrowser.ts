import { type Browser, chromium } from '@playwright/test'

/**
 * Starts the browser at a path, which may run as root and does not call home. Pages are kept for Back, as
 * in anybody's browser, which Playwright would switch off.
 */
export const launchBrowser = (path: string, ...args: readonly string[]): Promise<Browser> =>
  chromium.launch({
    executablePath: path,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      ...args,
    ],
  })
