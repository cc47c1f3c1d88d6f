import { beforeEach, expect, test, vi } from 'vitest'
import { forgetFilter, keepFilter } from '../filters/keptFilters.ts'
import { awaitInteraction } from '../navigation/interaction.ts'
import { holdKeys } from '../navigation/keyPresses.ts'
import { hideOverlay } from '../navigation/overlays.ts'
import { bundle } from '../testing/bundle.ts'
import { type OpenPage, openPage } from '../testing/openPage.tsx'
import { type Host, namesAsked, serve } from '../testing/serve.ts'

let host: Host

holdKeys()
awaitInteraction()

beforeEach(() => {
  window.scrollTo = () => undefined
  hideOverlay('palette')
  hideOverlay('help')
  host = serve(bundle())
})

/** Opens a page, and the palette on it. */
async function openPalette(address = '/'): Promise<OpenPage> {
  const page = await openPage(address)
  await page.find('main h1')
  pressOn(document.body, 'k', { ctrlKey: true })
  await page.find('dialog[open]')
  return page
}

function pressOn(target: Element, key: string, held: KeyboardEventInit = {}): void {
  const init = { key, code: '', bubbles: true, cancelable: true, ...held }
  target.dispatchEvent(new KeyboardEvent('keydown', init))
}

function field(): HTMLInputElement {
  const input = document.querySelector('[role=combobox]')
  if (!(input instanceof HTMLInputElement)) throw new Error('the palette is not open')
  return input
}

const press = (key: string) => pressOn(field(), key)

/** Types as a person does: React looks for the change of the value itself. */
function type(text: string): void {
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  setter?.call(field(), text)
  field().dispatchEvent(new Event('input', { bubbles: true }))
}

const names = (): string[] =>
  [...document.querySelectorAll('[role=option] > :first-child')].map((each) => each.textContent)

/** The option that the field names as chosen. */
const chosen = (): string | undefined =>
  document
    .getElementById(field().getAttribute('aria-activedescendant') ?? '')
    ?.querySelector('bdi')
    ?.textContent.trim()

test('asks for nothing before it is opened, and then for the topics', async () => {
  const page = await openPage('/')
  await page.sees('Story of day 5')
  expect(namesAsked(host)).not.toContain('topics/1.json')
  pressOn(document.body, 'k', { ctrlKey: true })
  await page.find('[role=option]', 'AI')
  expect(namesAsked(host)).toContain('topics/1.json')
})

test('goes to a topic by two letters and Enter', async () => {
  const page = await openPalette()
  await page.find('[role=option]', 'AI')
  type('ai')
  await vi.waitFor(() => expect(chosen()).toBe('AI'))
  expect(document.querySelector('[role=option] mark')?.textContent).toBe('AI')
  press('Enter')
  await page.find('h1', 'AI')
  expect(location.pathname).toBe('/topic/ai')
  expect(document.querySelector('dialog')).toBe(null)
})

test('the arrows choose, around both ends, in the list alone: the focus stays in the field', async () => {
  const page = await openPalette()
  await page.find('[role=option]', 'AI')
  type('story')
  await vi.waitFor(() => expect(names().slice(0, 2)).toEqual(['Story of day 5', 'Story of day 4']))
  expect(chosen()).toBe('Story of day 5')
  press('ArrowDown')
  await vi.waitFor(() => expect(chosen()).toBe('Story of day 4'))
  press('ArrowUp')
  press('ArrowUp')
  await vi.waitFor(() => expect(chosen()).toBe('Search for “story”'))
  expect(document.querySelectorAll('[role=option][aria-selected=true]')).toHaveLength(1)
})

test('offers a search for whatever is typed, also where nothing is called so', async () => {
  const page = await openPalette()
  type('quantum toast')
  await page.sees('Nothing here is called “quantum toast”.')
  expect(names()).toEqual(['Search for “quantum toast”'])
  press('Enter')
  await vi.waitFor(() =>
    expect(location.pathname + location.search).toBe('/search?q=quantum+toast'),
  )
})

test('Enter that ends the composing of a word goes nowhere', async () => {
  const page = await openPalette()
  await page.find('[role=option]', 'AI')
  pressOn(field(), 'Enter', { isComposing: true })
  expect(document.querySelector('dialog[open]')).not.toBe(null)
})

test('what is there can be gone to where the rest does not come, which is said and can be tried again', async () => {
  const { 'topics/1.json': _, ...files } = bundle()
  host.files = files
  const page = await openPalette()
  await page.sees('Some of this could not be loaded.')
  expect(names()).toContain('Archive')
  expect(names()).toContain('Story of day 5')
  host.files = bundle()
  await page.press('dialog button', 'Try again')
  await page.find('[role=option]', 'AI')
  await page.seesNo('could not be loaded')
})

test('a publisher found by its domain shows the domain, with what was typed marked in it', async () => {
  await openPalette()
  type('example')
  const option = await vi.waitFor(() => {
    const found = [...document.querySelectorAll('[role=option]')].find((each) =>
      each.textContent.startsWith('The Daily'),
    )
    if (!found) throw new Error('no publisher')
    return found
  })
  expect(option.textContent).toContain('daily.example')
  expect([...option.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['example'])
})

test('the page of the feeds is called as its heading is, and found as the link to it is called', async () => {
  await openPalette()
  type('feed')
  await vi.waitFor(() => expect(names()).toContain('Follow this site'))
})

test('filters that the reader has kept stand at the start', async () => {
  keepFilter({ name: 'Short videos', path: '/?type=video' })
  const page = await openPalette()
  await page.find('[role=option]', 'AI')
  expect(names()[0]).toBe('Short videos')
  forgetFilter('Short videos')
})

test('switches the single keys off and on, and says so', async () => {
  const page = await openPalette()
  type('switch')
  await vi.waitFor(() => expect(chosen()).toMatch(/off$/))
  press('Enter')
  await page.sees('Only keys with Ctrl or ⌘ work now.')
  pressOn(document.body, '?')
  expect(document.querySelector('dialog')).toBe(null)
  pressOn(document.body, 'k', { ctrlKey: true })
  await page.find('[role=option]', 'AI')
  type('switch')
  await vi.waitFor(() => expect(chosen()).toMatch(/on$/))
  press('Enter')
  await page.sees('All keys work again.')
  pressOn(document.body, '?')
  await page.find('dialog[open] h2', 'Keyboard shortcuts')
})
