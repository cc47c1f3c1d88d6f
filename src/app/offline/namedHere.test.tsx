import { beforeEach, expect, test, vi } from 'vitest'
import { forgetAll } from '../kept/forgetAll.ts'
import { SAVED } from '../kept/kept.ts'
import { replaceShelf } from '../kept/storage/shelf.ts'
import { MemoryShelf } from '../testing/MemoryShelf.ts'
import { namedHere } from './namedHere.ts'
import { openCache, putData, viewKey } from './ownCaches.ts'
import { forgetRead } from './whatIsHere.ts'
import { MemoryCaches } from './worker/testing/MemoryCaches.ts'

const shelf = new MemoryShelf()
replaceShelf(shelf)

beforeEach(async () => {
  shelf.refusal = undefined
  await forgetAll()
  vi.stubGlobal('caches', new MemoryCaches())
  await keep('saved', 'wanted')
  await keep('saved', 'fetched')
  await keep('views', 'fetched')
  await keep('views', 'read')
  await SAVED.set('wanted', {
    title: 'wanted',
    publisher: 'Wire',
    published: '2020-11-18T10:00:00Z',
    link: 'https://e.org/',
    reports: 1,
    saved: 1,
  })
})

async function keep(kind: 'saved' | 'views', id: string) {
  const cache = await openCache(kind)
  if (cache) await putData(cache, viewKey(['story', id]), { title: id })
}

async function namesHere() {
  const { saved, train, read } = await namedHere()
  const names = (pages: typeof saved) => pages.map(({ name }) => name)
  return { saved: names(saved), train: names(train), read: names(read) }
}

test('stories that were fetched for the train are told from those that were saved', async () => {
  expect(await namesHere()).toEqual({ saved: ['wanted'], train: ['fetched'], read: ['read'] })
})

test('when all but what is saved is forgotten, stories for the train go as well', async () => {
  await forgetRead()
  expect(await namesHere()).toEqual({ saved: ['wanted'], train: [], read: [] })
})

test('nothing goes that may be saved, where that cannot be told', async () => {
  shelf.refusal = new DOMException('', 'SecurityError')
  await SAVED.set('wanted', null)
  await forgetRead()
  expect(await namesHere()).toEqual({ saved: [], train: ['fetched', 'wanted'], read: [] })
})
