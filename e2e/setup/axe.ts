import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe finds: all of its rules in the light scheme, and those that look at colors in both.
 *
 * @param part selector of what is looked at; the whole page takes seconds
 */
export async function findingsOfAxe(page: Page, colorScheme: 'light' | 'dark', part = 'html') {
  await page.emulateMedia({ colorScheme })
  const axe = new AxeBuilder({ page }).include(part)
  if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block'])
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])
}
