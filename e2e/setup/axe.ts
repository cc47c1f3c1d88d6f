import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Rules whose answer depends on colors. */
const OF_COLORS = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds: all of its rules in the light scheme, and those that look at colors in both.
 *
 * @param part selector of what is looked at; the whole page takes seconds
 */
export async function findingsOfAxe(page: Page, colorScheme: 'light' | 'dark', part = 'html') {
  await page.emulateMedia({ colorScheme })
  const axe = new AxeBuilder({ page })
    .include(part)
    // Words for what is in order, and a way to each element, take more time than the rules.
    .options({ resultTypes: ['violations'], selectors: false })
    // Else a page is opened for every answer. No page of a site has frames but a video's player, which is not ours.
    .setLegacyMode()
  if (colorScheme === 'dark') axe.withRules(OF_COLORS)
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])
}
