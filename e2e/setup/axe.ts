import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axeCore from 'axe-core'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules whose answer depends on colors. */
const OF_COLORS = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds: all of its rules in the light scheme, and those that look at colors in both.
 *
 * @param part selector of what is looked at; the whole page takes seconds
 */
export async function findingsOfAxe(page: Page, colorScheme: 'light' | 'dark', part = 'html') {
  await page.emulateMedia({ colorScheme })
  // Half a megabyte of code: once a page, not for every answer.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE)
  return page.evaluate(askAxe, { part, rules: colorScheme === 'dark' ? OF_COLORS : undefined })
}

/** What the code of axe has made in the browser. */
declare const axe: typeof axeCore

/** Runs in the browser. */
async function askAxe({ part, rules }: { part: string; rules: string[] | undefined }) {
  const { violations } = await axe.run(
    { include: part },
    {
      ...(rules && { runOnly: rules }),
      // Words for what is in order, and a way to each element, take more time than the rules.
      resultTypes: ['violations'],
      selectors: false,
      // No page of a site has frames but a video's player, which is not ours.
      iframes: false,
    },
  )
  return violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])
}
