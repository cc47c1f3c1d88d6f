import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import type { Story } from '../../shared/bundle.ts'
import { MANIFEST } from '../../shared/bundleFiles.ts'
import type { SavedStory } from '../../shared/kept/concerns.ts'
import { READ, SAVED } from '../kept/kept.ts'
import { undoLast } from '../kept/undo.ts'
import { bundle } from '../testing/bundle.ts'
import { openPage } from '../testing/openPage.tsx'
import { serve } from '../testing/serve.ts'

beforeEach(() => {
  window.scrollTo = () => undefined
})

const savedStory = (day: number): SavedStory => ({
  title: `Story of day ${day}`,
  publisher: 'The Daily',
  published: `2020-11-0${day}T08:00:00Z`,
  link: `https://daily.example.org/${day}`,
  reports: 0,
  saved: Date.UTC(2020, 11, day),
})

/** Keeps stories by their days, until the test ends. */
function keep(...days: number[]): void {
  const ids = days.map((day) => `2020-11-0${day}-story`)
  void SAVED.setAll(new Map(days.map((day, i) => [ids[i] ?? '', savedStory(day)])))
  onTestFinished(() => {
    void SAVED.setAll(new Map([...SAVED.values.keys()].map((id) => [id, null])))
    void READ.setAll(new Map([...READ.values.keys()].map((id) => [id, null])))
  })
}

const headlines = () => [...document.querySelectorAll('main li h2')].map((each) => each.textContent)

/** A bundle whose story has so many reports. */
function grown(reports: number) {
  const files = bundle()
  const [story] = files['stories/1.json'].stories
  const stories = [{ ...story, relatedCount: reports } as Story]
  return { ...files, 'stories/1.json': { stories } }
}

test('who has saved nothing is told how, and where it goes', async () => {
  serve(bundle())
  const page = await openPage('/saved')
  await page.sees('Nothing is saved yet.')
  expect(page.seen()).toContain('It stays in this browser alone.')
})

test('the list says which stories have gained reports since they were saved, until they are opened', async () => {
  serve(grown(3))
  keep(1, 2)
  const page = await openPage('/saved')
  await page.sees('1 story has some.')
  expect(page.seen()).toContain('3 new reports')
  await page.press('main li a', '3 new reports')
  await page.find('h1', 'Story of day 1')
  void READ.set('2020-11-01-story', { reports: 3 })
  history.back()
  await page.sees('There are none.')
  expect(page.seen()).not.toContain('new reports:')
})

test('a story that was withdrawn keeps its line and its original, and says so', async () => {
  const files = grown(0)
  serve({ ...files, 'stories/1.json': { stories: [] } })
  keep(1, 2)
  const page = await openPage('/saved')
  await page.sees('No longer on this site.')
  expect(headlines()).toEqual(['Story of day 2', 'Story of day 1'])
  const original = document.querySelector('main li:last-child a[data-original]')
  expect(original?.getAttribute('href')).toBe('https://daily.example.org/1')
})

test('without a network the list is there, and says that nothing was looked for', async () => {
  const host = serve(bundle())
  host.isDown = true
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  onTestFinished(() => void vi.restoreAllMocks())
  keep(1)
  const page = await openPage('/saved')
  await page.sees('New reports could not be looked for.')
  expect(headlines()).toEqual(['Story of day 1'])
  expect(host.asked.filter(({ name }) => name === MANIFEST)).toEqual([])
})

test('a note is written in its place by Enter, left by Escape, and found', async () => {
  serve(bundle())
  keep(1, 2)
  const page = await openPage('/saved')
  const write = async (text: string, key: string) => {
    await page.press('main li:last-child button', 'note')
    const field = await page.find('main li input')
    if (!(field instanceof HTMLInputElement)) throw new Error('no field')
    field.value = text
    if (key === 'Enter') field.form?.requestSubmit()
    else field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  }
  await write('for  Zoë ', 'Enter')
  await page.sees('for Zoë')
  expect(SAVED.values.get('2020-11-01-story')?.note).toBe('for Zoë')
  await write('else', 'Escape')
  await page.sees('for Zoë')
  expect(SAVED.values.get('2020-11-01-story')?.note).toBe('for Zoë')
  await write('', 'Enter')
  await page.seesNo('for Zoë')
  expect(SAVED.values.get('2020-11-01-story')).toEqual(savedStory(1))
})

test('what is removed is gone with its note, and Undo brings both back', async () => {
  serve(bundle())
  keep(1, 2)
  const noted = { ...savedStory(2), note: 'read again' }
  void SAVED.set('2020-11-02-story', noted)
  const page = await openPage('/saved')
  await page.press('main li button', 'Remove')
  await page.seesNo('read again')
  expect(document.activeElement?.textContent).toBe('Story of day 1')
  await vi.waitFor(() => expect(undoLast()).toBe(true))
  await page.sees('read again')
  expect(SAVED.values.get('2020-11-02-story')).toEqual(noted)
})
