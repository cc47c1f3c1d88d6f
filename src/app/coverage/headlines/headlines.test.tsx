import { beforeEach, expect, test, vi } from 'vitest'
import type { Report, Story } from '../../../shared/bundle.ts'
import { SETTINGS } from '../../kept/kept.ts'
import { bundle } from '../../testing/bundle.ts'
import { openPage } from '../../testing/openPage.tsx'
import { serve } from '../../testing/serve.ts'

const report = (name: string, title: string): Report => ({
  title,
  link: `https://${name}.example/report`,
  type: 'article',
  publisher: { name, domain: `${name}.example` },
})

beforeEach(() => {
  window.scrollTo = () => undefined
  localStorage.clear()
  SETTINGS.forget()
  const [story] = bundle()['stories/2.json'].stories
  if (!story) throw new Error('there is no story')
  const told: Story = {
    ...story,
    title: 'Heron counts 15,000 frogs',
    relatedCount: 2,
    related: [
      report('wire', 'Heron counts 16,000 frogs at dusk'),
      report('post', 'A heron that counts'),
    ],
  }
  serve({ ...bundle(), 'stories/2.json': { stories: [told] } })
})

const ADDRESS = '/news/2020-11-02-story'
const marks = () => [...document.querySelectorAll('main mark')].map((mark) => mark.textContent)

test('what headlines do not share is marked, and numbers that differ are said', async () => {
  const page = await openPage(ADDRESS)
  await page.sees('Numbers that differ: 15,000 · 16,000')
  expect(marks()).toEqual(expect.arrayContaining(['15,000', '16,000', 'dusk']))
  await page.find('main a', 'Heron counts 16,000 frogs at dusk')
})

test('marks can be switched off, and stay off', async () => {
  const page = await openPage(ADDRESS)
  await page.sees('Numbers that differ')
  await page.press('input[type=checkbox]')
  await page.seesNo('Numbers that differ')
  expect(marks()).not.toContain('16,000')
  await page.find('main a', 'Heron counts 16,000 frogs at dusk')
  const again = await openPage(ADDRESS)
  await again.find('main a', 'Heron counts 16,000 frogs at dusk')
  await again.seesNo('Numbers that differ')
})

test('where storage is forbidden they are off until the page is left', async () => {
  const forbidden = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError')
  })
  try {
    const page = await openPage(ADDRESS)
    await page.sees('Numbers that differ')
    await page.press('input[type=checkbox]')
    await page.seesNo('Numbers that differ')
    await (await openPage(ADDRESS)).seesNo('Numbers that differ')
  } finally {
    forbidden.mockRestore()
  }
})
