import { beforeEach, expect, test, vi } from 'vitest'
import { forgetAll } from '../kept/forgetAll.ts'
import { SETTINGS } from '../kept/kept.ts'
import { replaceShelf } from '../kept/storage/shelf.ts'
import { bundle } from '../testing/bundle.ts'
import { MemoryShelf } from '../testing/MemoryShelf.ts'
import { openPage } from '../testing/openPage.tsx'
import { serve } from '../testing/serve.ts'
import { followSettings } from './look/followSettings.ts'

window.scrollTo = () => undefined

beforeEach(async () => {
  replaceShelf(new MemoryShelf())
  await forgetAll()
  await followSettings()
})

async function openSettings() {
  serve(bundle())
  const page = await openPage('/settings')
  const choose = (label: string) => page.press('label', label)
  return { page, choose }
}

const { dataset } = document.documentElement

test('what a reader chooses counts at once, and can be taken back', async () => {
  const { page, choose } = await openSettings()
  await choose('Sepia')
  expect(dataset.theme).toBe('sepia')
  expect(SETTINGS.values.get('theme')).toEqual({ name: 'theme', is: 'sepia' })
  await choose('Headlines only')
  expect(dataset.density).toBe('headlines')
  await page.press('button:not([aria-disabled=true])', 'Everything as the site has it')
  expect(dataset.theme).toBeUndefined()
  expect(dataset.density).toBeUndefined()
  expect(SETTINGS.values.size).toBe(0)
})

test('each choice is one of a group that says what it is of', async () => {
  const { page } = await openSettings()
  await page.find('legend', 'Text size')
  for (const group of document.querySelectorAll('fieldset')) {
    expect(group.querySelectorAll('input[type=radio]:checked')).toHaveLength(1)
    expect(group.querySelector('legend')?.textContent).not.toBe('')
  }
})

test('keys that are switched off are off here and in the help of keys', async () => {
  const { page } = await openSettings()
  await page.press('label', 'Keys without Ctrl')
  expect(SETTINGS.values.get('keys')).toEqual({ name: 'keys', is: 'off' })
  await vi.waitFor(() => expect(dataset.keys).toBe('off'))
})
