import { beforeEach, expect, test, vi } from 'vitest'
import { bundle } from '../testing/bundle.ts'
import { type OpenPage, openPage } from '../testing/openPage.tsx'
import { type Host, serve } from '../testing/serve.ts'

let host: Host

beforeEach(() => {
  window.scrollTo = () => undefined
  host = serve(bundle())
})

const marks = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent)

/** Types into the field of the masthead, as a reader does who is fast. */
async function type(page: OpenPage, text: string): Promise<HTMLInputElement> {
  const field = await page.find('header form[role=search] input')
  if (!(field instanceof HTMLInputElement)) throw new Error('the field is no input')
  field.focus()
  for (let end = 1; end <= text.length; end++) {
    field.value = text.slice(0, end)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return field
}

test('what was found is counted, marked where it is, and in the order that is asked for', async () => {
  const page = await openPage('/search?q=day&order=newest')
  await page.find('[role=status]', '5 stories')
  const titles = [...document.querySelectorAll('h2')].map((title) => title.textContent)
  expect(titles).toEqual([5, 4, 3, 2, 1].map((day) => `Story of day ${day}`))
  expect(new Set(marks())).toEqual(new Set(['day']))
  const first = await page.find('[role=feed] article')
  expect(first.getAttribute('aria-setsize')).toBe('5')
  await page.press('main a', 'Best first')
  expect(location.search).toBe('?q=day')
})

test('a story that was found by its coverage shows that headline', async () => {
  const page = await openPage('/search?q=heron')
  await page.sees('In the coverage: Herons return')
  expect(marks()).toEqual(['Herons'])
  await page.find('[role=status]', '1 story')
})

test('results follow what is typed; the address is replaced, and kept once it is submitted', async () => {
  const page = await openPage('/search')
  const before = history.length
  const field = await type(page, 'day')
  await page.find('[role=status]', '5 stories')
  expect([location.search, history.length]).toEqual(['?q=day', before])
  expect(document.activeElement).toBe(field)
  await page.press('header form button')
  await type(page, 'day -heron')
  await page.find('[role=status]', '4 stories')
  expect(history.length).toBe(before + 1)
  history.back()
  await page.find('[role=status]', '5 stories')
  await vi.waitFor(() => expect(field.value).toBe('day'))
})

test('from any page a search is an entry in the history', async () => {
  const page = await openPage('/topics')
  await page.sees('AI')
  await type(page, 'heron')
  expect(location.pathname).toBe('/topics')
  await page.press('header form button')
  await page.sees('Herons return')
  expect(location.pathname + location.search).toBe('/search?q=heron')
})

test('a word that is composed is looked for when it is whole', async () => {
  const page = await openPage('/search')
  const field = await type(page, '')
  field.value = 'day'
  field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }))
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(location.search).toBe('')
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  await page.find('[role=status]', '5 stories')
})

test('a misspelled word is corrected visibly, with a way to what was typed', async () => {
  const page = await openPage('/search?q=hreon')
  await page.sees('Showing results for herons')
  await page.press('main a', 'Search for hreon instead')
  await page.sees('No story has all of this')
  await page.seesNo('Showing results')
})

test('what is not understood is explained', async () => {
  const page = await openPage(
    `/search?q=${encodeURIComponent('day date:2020 type:vidoe before:soon')}`,
  )
  await page.sees('date: is not known and was left out. Use before: or after:.')
  await page.sees('vidoe was read as video.')
  await page.sees('soon was left out: before: takes before:2021')
})

test('filters and a search hold together, and what there is without filters is said', async () => {
  const page = await openPage('/search?q=day&type=video')
  await page.find('[role=status]', '1 story')
  await page.sees('Videos')
  await page.press('main a', 'Videos')
  await page.find('[role=status]', '5 stories')
  expect(location.search).toBe('?q=day')
})

test('filters without a word are shown, as they hold for the next one', async () => {
  const page = await openPage('/search?type=video')
  await page.sees('Find stories by words')
  await page.press('main a', 'Videos')
  await page.seesNo('Videos')
  expect(location.search).toBe('')
  expect(document.activeElement?.textContent).toBe('Filter')
})

test('where filters leave nothing, the way to all of it is there', async () => {
  const page = await openPage('/search?q=heron&type=video')
  await page.sees('No story has all of this')
  await page.press('main a', '1 story')
  await page.sees('Herons return')
  expect(location.search).toBe('?q=heron')
})

test('the example of a publisher can be pressed once one is known', async () => {
  const page = await openPage('/search')
  await page.find('main dl code', 'publisher:')
  const links = () => [...document.querySelectorAll('main dl a')].map((link) => link.textContent)
  expect(links().filter((text) => text.startsWith('publisher:'))).toEqual([])
  await type(page, 'day')
  await page.find('main dl a', 'publisher:"The Daily"')
})

test('examples can be pressed', async () => {
  const page = await openPage('/search')
  await page.press('main dl a', 'topic:AI')
  await page.find('[role=status]', 'Type one more letter')
  expect(new URLSearchParams(location.search).get('q')).toBe('topic:AI')
  await page.find('header form')
  const field = document.querySelector<HTMLInputElement>('header input')
  await vi.waitFor(() => expect(field?.value).toBe('topic:AI'))
})

test('a word that is too short to stand for longer ones is said to be so', async () => {
  const page = await openPage('/search?q=he')
  await page.find('[role=status]', 'Type one more letter')
  await page.sees('Words of one or two letters, such as he, are looked for as whole words only.')
  await page.seesNo('No story has all of this')
})

test('signs alone are said to be no word to look for', async () => {
  const page = await openPage(`/search?q=${encodeURIComponent('🚀 "(')}`)
  await page.sees('There is no word here to look for.')
  await page.sees('Find stories by words')
})

test('signs that turn a text stay out of the title of the document', async () => {
  const page = await openPage(`/search?q=${encodeURIComponent('\u202eday\u0007\u2066')}`)
  await page.find('[role=status]', '5 stories')
  expect(document.title).toBe('day · Search · The Test')
})

test('where the index does not come, it is said, and tried again', async () => {
  const page = await openPage('/search')
  await page.sees('How to search')
  host.isDown = true
  await type(page, 'day')
  await page.sees('Could not search')
  host.isDown = false
  await page.press('button', 'Try again')
  await page.find('[role=status]', '5 stories')
})

test('an operator that stands alone and says nothing is explained above the help', async () => {
  const page = await openPage('/search?q=before%3Ayesterday')
  await page.sees('yesterday was left out: before: takes before:2021')
  await page.sees('Find stories by words')
})
