import { createRoot } from 'react-dom/client'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { NavigatorContext, PlaceContext } from '../../navigation/router/router.ts'
import { MemoryShelf } from '../../testing/MemoryShelf.ts'
import { forgetAll, onForgetAll } from '../forgetAll.ts'
import { MUTES, READ, SAVED, SETTINGS } from '../kept.ts'
import { replaceShelf } from '../storage/shelf.ts'
import { tell, undoLast } from '../undo.ts'
import { isCarrying, printFragment, readFragment } from './carry.ts'
import { KeptData } from './KeptData.tsx'

let shelf: MemoryShelf

beforeEach(async () => {
  shelf = new MemoryShelf()
  replaceShelf(shelf)
  await forgetAll()
  tell('')
})

/** The section, on the page of settings at an address with this fragment. */
function show(hash = '') {
  const location = { pathname: '/settings', search: '', hash, state: null, key: 'a' }
  const replace = vi.fn()
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  const app = createRoot(root)
  app.render(
    <NavigatorContext value={{ push: replace, replace }}>
      <PlaceContext value={{ location, action: 'POP' }}>
        <KeptData />
      </PlaceContext>
    </NavigatorContext>,
  )
  onTestFinished(() => app.unmount())
  return replace
}

const text = () => document.body.textContent
const sees = (words: string) => vi.waitFor(() => expect(text()).toContain(words))
const button = (words: string) =>
  vi.waitFor(() => {
    const found = [...document.querySelectorAll('button')].find(
      (each) => each.textContent === words,
    )
    if (!found) throw new Error(`no ${words} in ${text()}`)
    return found
  })

const AI = { kind: 'topic', what: 'ai', name: 'AI' } as const
const saved = (title: string) => ({
  title,
  publisher: 'The Wire',
  published: '2020-11-20T10:00:00Z',
  link: 'https://wire.example/a',
  reports: 2,
  saved: 1,
})

/** Chooses a file. */
async function choose(content: string) {
  const input = await vi.waitFor(() => {
    const found = document.querySelector<HTMLInputElement>('input[type=file]')
    if (!found) throw new Error('no field')
    return found
  })
  const file = new File([content], 'kept.json')
  Object.defineProperty(input, 'files', { value: [file], configurable: true })
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

const fileOf = (kinds: object) =>
  JSON.stringify({
    format: 'broadsheet-kept',
    version: 1,
    site: 'https://elsewhere.example/',
    exported: '2020-11-20T00:00:00.000Z',
    kinds,
  })

test('what a file would change is seen before it is taken over, and then is here', async () => {
  await SAVED.set('b', saved('A story of mine'))
  show()
  const at = '2020-11-20T00:00:00.000Z'
  await choose(
    fileOf({
      saved: {
        version: 1,
        items: {
          a: { at, value: saved('Another story') },
          b: { at, value: null },
          c: { at, value: { title: '' } },
        },
      },
      mutes: { version: 2, items: {} },
      settings: {
        version: 1,
        items: { theme: { at, value: { name: 'size', is: 'large' } } },
      },
    }),
  )
  await sees('It is from https://elsewhere.example/.')
  expect(text()).toContain('New: 1Another story')
  expect(text()).toContain('Newer here, stays: 1')
  expect(text()).toContain('Could not be read, left out: 2')
  expect(text()).toContain('Some of it is of a newer edition of the site')
  expect(SAVED.values.has('a')).toBe(false)
  ;(await button('Take it over')).click()
  await vi.waitFor(() => expect([...SAVED.values.keys()].toSorted()).toEqual(['a', 'b']))
  await vi.waitFor(() => expect(text()).not.toContain('What would change'))
})

test('what is no such file changes nothing, and is said', async () => {
  show()
  await choose('{"a":1}')
  await sees('This is not such a file.')
  await choose(fileOf({}).replace('"version":1', '"version":9'))
  await sees('This file is of a newer edition')
})

test('settings and mutes go to another device in a fragment', async () => {
  await SETTINGS.set('theme', { name: 'theme', is: 'sepia' })
  await MUTES.set('topic:ai', AI)
  await MUTES.set('topic:no', { ...AI, what: 'no' })
  await MUTES.set('topic:no', null)
  await READ.set('a', { reports: 1 })
  const fragment = await printFragment()
  expect(fragment).toMatch(/^#take=[\w-]{50,400}$/)
  expect(isCarrying(fragment)).toBe(true)
  await forgetAll()
  const replace = show(fragment)
  await sees('From another device: what would change')
  expect(text()).toContain('MutedNew: 1AI')
  expect(text()).toContain('SettingsNew: 1Colors')
  expect(replace).toHaveBeenCalledWith('/settings', { filtering: true })
  expect(SETTINGS.values.size).toBe(0)
  ;(await button('Take it over')).click()
  await vi.waitFor(() => expect(SETTINGS.values.get('theme')?.is).toBe('sepia'))
  expect([...MUTES.values.keys()]).toEqual(['topic:ai'])
  expect(READ.values.size).toBe(0)
  await vi.waitFor(() => expect(undoLast()).toBe(true))
  expect(SETTINGS.values.size + MUTES.values.size).toBe(0)
})

test('a link that was cut off is said to be so', async () => {
  await SETTINGS.set('theme', { name: 'theme', is: 'sepia' })
  const fragment = await printFragment()
  expect(await readFragment(fragment.slice(0, -4))).toBeUndefined()
  expect(await readFragment('#take=%%%')).toBeUndefined()
  expect(await readFragment('#take=')).toBeUndefined()
  show('#take=AAAA')
  await sees('The link is incomplete')
})

test('a few settings and mutes fit into a code, many into a link alone', async () => {
  await SETTINGS.set('theme', { name: 'theme', is: 'sepia' })
  show()
  ;(await button('Show link and code')).click()
  await vi.waitFor(() => expect(document.querySelector('svg[role=img] path')).not.toBe(null))
  const mute = (i: number) => ({ kind: 'words', what: `${Math.sin(i)}`, name: `${i}` }) as const
  const mutes = Array.from({ length: 60 }, (_, i) => mute(i))
  await MUTES.setAll(new Map(mutes.map((each) => [`words:${each.what}`, each])))
  await sees('There is too much for a code')
})

test('all is deleted after a question, also what others keep', async () => {
  const others = vi.fn(async () => undefined)
  onForgetAll(others)
  await SETTINGS.set('theme', { name: 'theme', is: 'sepia' })
  await SAVED.set('b', saved('A story of mine'))
  localStorage.setItem('broadsheet:mutes', '1')
  localStorage.setItem('broadsheet:settings/other/', '{}')
  localStorage.setItem('another', '1')
  show()
  ;(await button('Delete all')).click()
  const no = await button('No, keep it')
  await vi.waitFor(() => expect(document.activeElement).toBe(no))
  no.click()
  ;(await button('Delete all')).click()
  expect(SAVED.values.size).toBe(1)
  const yes = await button('Yes, delete everything')
  // One is being written, another waits.
  for (const id of ['a', 'b']) {
    void READ.set(id, { reports: 1 })
    for (let turn = 0; turn < 5; turn++) await Promise.resolve()
  }
  yes.click()
  await vi.waitFor(() => expect(SAVED.values.size).toBe(0))
  expect(others).toHaveBeenCalled()
  await button('Delete all')
  const left = Object.keys(localStorage).toSorted()
  expect(left).toEqual(['another', 'broadsheet:settings/other/'])
  for (const kind of ['saved', 'read']) expect(shelf.at(kind)).toBeUndefined()
})

test('a browser that keeps nothing is not asked to go on keeping it', async () => {
  const storage = { persisted: async () => false }
  Object.defineProperty(navigator, 'storage', { value: storage, configurable: true })
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'storage'))
  show()
  await button('Ask the browser to keep it')
  shelf.refusal = new DOMException('', 'SecurityError')
  await SETTINGS.set('theme', { name: 'theme', is: 'sepia' })
  await sees('This browser keeps nothing for this site')
  expect(text()).not.toContain('when it needs room')
  expect(text()).not.toContain('Ask the browser to keep it')
})
