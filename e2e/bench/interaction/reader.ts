/** What a reader does with stories of a list: saves them, mutes what they are about. */
import type { Bench } from './bench.ts'
import { deed, still } from './bench.ts'
import type { Deed } from './figures.ts'

/** Saves stories, one after the other, and forgets the last. */
export async function measureSave(bench: Bench, tries: number): Promise<Deed[]> {
  const { page } = bench
  const answers: Deed[] = []
  for (let i = 0; i < tries * 2; i++) {
    const place = `article[aria-posinset="${i + 2}"]`
    const button = page.locator(place).getByRole('button', { name: /^Save/ })
    await button.scrollIntoViewIfNeeded()
    await still(page)
    const sight = { selector: `${place} [aria-pressed="true"]` }
    answers.push(await deed(bench, sight, () => button.click()))
  }
  return answers
}

/** Mutes the first topic of a story, and takes it back: timed from pressing "Mute" until the list says what it hides. */
export async function measureMute(bench: Bench, tries: number): Promise<Deed[]> {
  const { page } = bench
  const topics = page.locator('a[href*="/topic/"]')
  const answers: Deed[] = []
  for (let i = 0; i < tries; i++) {
    const card = page
      .locator('article[aria-posinset]')
      .filter({ has: topics })
      .nth(i + 1)
    await card.getByRole('button', { name: /^More: / }).click()
    await page
      .getByRole('button', { name: /^Mute the topic/ })
      .first()
      .click()
    const mute = page.getByRole('dialog').getByRole('button', { name: 'Mute', exact: true })
    await mute.waitFor()
    await still(page)
    answers.push(await deed(bench, { selector: '[data-hidden]' }, () => mute.click()))
    await page.getByRole('button', { name: /^Undo/ }).click()
    await page.locator('[data-hidden]').first().waitFor({ state: 'detached' })
    await still(page)
  }
  return answers
}
