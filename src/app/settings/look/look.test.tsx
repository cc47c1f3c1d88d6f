import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const KEY = 'broadsheet:settings/'
const page = document.documentElement

const HEAD = `
  <meta name="color-scheme" content="light dark">
  <meta name="theme-color" content="#fff" media="(prefers-color-scheme: light)">
  <meta name="theme-color" content="#000" media="(prefers-color-scheme: dark)">
  <meta name="theme-color" content="#f4ead5" media="sepia">`

/** Runs the script, as a browser does with each page. */
async function run(kept?: string) {
  if (kept !== undefined) localStorage.setItem(KEY, kept)
  vi.resetModules()
  await import('./look.ts')
}

const bars = () =>
  [...document.querySelectorAll('meta[name="theme-color"]')].map((bar) => bar.getAttribute('media'))
const scheme = () => document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content

beforeEach(() => {
  document.head.innerHTML = HEAD
  document.body.innerHTML = ''
})

afterEach(() => {
  localStorage.clear()
  dispatchEvent(new CustomEvent('broadsheet:settings', { detail: {} }))
  vi.restoreAllMocks()
  for (const name of page.getAttributeNames()) page.removeAttribute(name)
})

test('what a reader has chosen stands in attributes of the page, and around it', async () => {
  await run('{"theme":"sepia","size":"large"}')
  expect(page.dataset).toMatchObject({ theme: 'sepia', size: 'large' })
  expect(scheme()).toBe('light')
  expect(bars()).toEqual(['not all', 'not all', 'all'])
})

test('where nothing is chosen the page is as the site has it', async () => {
  await run()
  expect(page.getAttributeNames().filter((name) => name.startsWith('data-'))).toEqual(['data-look'])
  expect(scheme()).toBe('light dark')
  expect(bars()).toEqual(['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)', 'sepia'])
})

test.each(['', '{', 'null', '7', '"dark"', '[]', '{"a-b":1}', '{"look":{}}'])(
  'what is damaged changes nothing: %s',
  async (kept) => {
    await run(kept)
    expect(page.dataset.theme).toBeUndefined()
    expect(scheme()).toBe('light dark')
  },
)

test('where storage is forbidden the page comes all the same, and shows what is chosen on it', async () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('', 'SecurityError')
  })
  await run()
  expect(page.dataset.theme).toBeUndefined()
  dispatchEvent(new CustomEvent('broadsheet:settings', { detail: { theme: 'dark' } }))
  expect(page.dataset.theme).toBe('dark')
  expect(scheme()).toBe('dark')
})

test('what is taken back is gone', async () => {
  await run('{"theme":"dark","width":"wide"}')
  dispatchEvent(new CustomEvent('broadsheet:settings', { detail: { width: 'narrow' } }))
  expect(page.dataset).toMatchObject({ width: 'narrow' })
  expect(page.dataset.theme).toBeUndefined()
  expect(bars()).toEqual(['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)', 'sepia'])
})

test('what another tab chooses shows at once, and views are told', async () => {
  await run()
  const told = vi.fn()
  addEventListener('broadsheet:look', told)
  localStorage.setItem(KEY, '{"theme":"dark"}')
  dispatchEvent(new StorageEvent('storage', { key: 'another' }))
  expect(page.dataset.theme).toBeUndefined()
  dispatchEvent(new StorageEvent('storage', { key: KEY }))
  expect(page.dataset.theme).toBe('dark')
  expect(told).toHaveBeenCalled()
})

test('pictures of stories that are not wanted lose their addresses, the logo keeps its own', async () => {
  document.body.innerHTML = `
    <picture><source media="(prefers-color-scheme: dark)" srcset="/dark.svg"><img src="/logo.svg"></picture>
    <picture><source type="image/avif" srcset="/a.avif 1w"><img referrerpolicy="no-referrer" src="https://a.example/a.jpg" srcset="/a.webp 1w"></picture>
    <img referrerpolicy="same-origin" src="https://a.example/asked.jpg">`
  await run('{"pictures":"tap"}')
  expect(
    [...document.querySelectorAll('[src],[srcset]')].map(({ outerHTML }) => outerHTML),
  ).toEqual([
    expect.stringContaining('/dark.svg'),
    expect.stringContaining('/logo.svg'),
    expect.stringContaining('asked.jpg'),
  ])
})

test('lists of stories wait where something is muted', async () => {
  localStorage.setItem('broadsheet:mutes/', '1')
  await run()
  expect(page.hasAttribute('data-mutes')).toBe(true)
})
