import * as v from 'valibot'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Form } from '../../../shared/kept/records.ts'
import { MemoryShelf } from '../../testing/MemoryShelf.ts'
import { currentFault, noteFault } from './faults.ts'
import { Kept } from './Kept.ts'
import { replaceShelf } from './shelf.ts'

const form: Form<string> = { schema: v.string(), migrations: [], most: 3, isForgetful: false }
let shelf: MemoryShelf

/** A tab of the browser, which hears nothing of others. */
const tab = (ways = {}) => new Kept<string>('words', form, ways)
const shown = ({ values }: Kept<string>) => Object.fromEntries(values)

beforeEach(() => {
  shelf = new MemoryShelf()
  replaceShelf(shelf)
})
afterEach(() => {
  noteFault('words', undefined)
  vi.useRealTimers()
})

test('what is set is shown at once, is kept, and is there in the next visit', async () => {
  const first = tab()
  const isKept = first.set('a', 'one')
  expect(shown(first)).toEqual({ a: 'one' })
  expect(await isKept).toBe(true)
  const next = tab()
  await next.ready
  expect(shown(next)).toEqual({ a: 'one' })
  await next.set('a', null)
  const last = tab()
  await last.ready
  expect(shown(last)).toEqual({})
  expect(last.at('a')).toBeTypeOf('number')
})

test('two tabs that know nothing of each other lose no deed of either', async () => {
  const [one, other] = [tab(), tab()]
  await Promise.all([one.ready, other.ready])
  await Promise.all([one.set('a', 'one'), other.set('b', 'other'), one.set('c', 'more')])
  const next = tab()
  await next.ready
  expect(shown(next)).toEqual({ a: 'one', b: 'other', c: 'more' })
  await one.set('a', 'anew')
  expect(shown(one)).toEqual({ a: 'anew', b: 'other', c: 'more' })
})

test('what is done in one go is written once, and a listener hears of each change', async () => {
  const kept = tab()
  await kept.ready
  const heard = vi.fn()
  kept.onChange(heard)
  await Promise.all([kept.set('a', '1'), kept.set('b', '2'), kept.set('a', '3')])
  expect(shelf.writes).toBe(1)
  expect(heard).toHaveBeenCalledTimes(3)
  expect(kept.values).toBe(kept.values)
})

test('a deed holds over an older one of a clock that was ahead, also before storage has answered', async () => {
  shelf.put('words', { version: 1, items: { a: { at: 8e15, value: 'future' } } })
  const kept = tab()
  void kept.set('a', 'now')
  await kept.ready
  expect(shown(kept)).toEqual({ a: 'now' })
  await kept.set('b', 'x')
  const next = tab()
  await next.ready
  expect(shown(next)).toEqual({ a: 'now', b: 'x' })
})

test('a browser that refuses keeps nothing and says so; what it refused goes with what it takes later', async () => {
  const kept = tab()
  await kept.ready
  shelf.refusal = new DOMException('', 'QuotaExceededError')
  expect(await kept.set('a', 'one')).toBe(false)
  expect(shown(kept)).toEqual({ a: 'one' })
  expect(currentFault()).toBe('full')
  shelf.refusal = new DOMException('', 'SecurityError')
  expect(await kept.set('b', 'two')).toBe(false)
  expect(currentFault()).toBe('blocked')
  shelf.refusal = undefined
  expect(await kept.set('c', 'three')).toBe(true)
  expect(currentFault()).toBeUndefined()
  const next = tab()
  await next.ready
  expect(shown(next)).toEqual({ a: 'one', b: 'two', c: 'three' })
})

test('where storage does not even answer there is what is known early', async () => {
  shelf.refusal = new DOMException('', 'InvalidStateError')
  const kept = tab({ early: () => new Map([['theme', 'dark']]) })
  expect(shown(kept)).toEqual({ theme: 'dark' })
  await kept.ready
  expect(shown(kept)).toEqual({ theme: 'dark' })
  expect(currentFault()).toBe('blocked')
})

test('what a newer edition has kept is never written over', async () => {
  const newer = { version: 2, items: { a: { at: 1, value: { unknown: true } } } }
  shelf.put('words', newer)
  const kept = tab()
  await kept.ready
  expect(currentFault()).toBe('newer')
  expect(await kept.set('a', 'mine')).toBe(false)
  expect(shown(kept)).toEqual({ a: 'mine' })
  expect(shelf.at('words')).toEqual(newer)
})

test('of a damaged record what is right stays, and it is said', async () => {
  shelf.put('words', { version: 1, items: { a: { at: 1, value: 'right' }, b: 'wrong' } })
  const kept = tab()
  await kept.ready
  expect(shown(kept)).toEqual({ a: 'right' })
  expect(currentFault()).toBe('damaged')
})

test('storage that is cleared while the site is open is not filled again with what was cleared', async () => {
  const kept = tab()
  await kept.set('a', 'one')
  await shelf.clear()
  expect(await kept.set('b', 'two')).toBe(true)
  expect(shown(kept)).toEqual({ b: 'two' })
})

test('nor is it where more is done while that is found out', async () => {
  const kept = tab()
  await kept.set('a', 'one')
  await shelf.clear()
  const update = shelf.update.bind(shelf)
  vi.spyOn(shelf, 'update').mockImplementationOnce((name, change) => {
    void kept.set('c', 'three')
    return update(name, change)
  })
  await kept.set('b', 'two')
  expect(shown(kept)).toEqual({ b: 'two', c: 'three' })
})

test('there is room for so many, and no more are taken where none may be forgotten', async () => {
  const kept = tab()
  await kept.setAll(new Map([...'abc'].map((key) => [key, key])))
  expect(await kept.set('d', 'd')).toBe(false)
  expect(shown(kept)).toEqual({ a: 'a', b: 'b', c: 'c' })
  expect(currentFault()).toBe('full')
  expect(await kept.set('a', 'anew')).toBe(true)
})

test('what an earlier edition kept elsewhere moves, and gives way to what is newer', async () => {
  const clear = vi.fn()
  const legacy = () => ({
    deeds: new Map([
      ['a', { at: 1, value: 'old' }],
      ['b', { at: 1, value: 'old' }],
    ]),
    clear,
  })
  shelf.put('words', { version: 1, items: { b: { at: 5, value: 'new' } } })
  shelf.refusal = undefined
  const kept = tab({ legacy })
  await kept.ready
  expect(shown(kept)).toEqual({ a: 'old', b: 'new' })
  await vi.waitFor(() => expect(clear).toHaveBeenCalled())
  expect(shelf.at('words')).toMatchObject({ items: { a: { value: 'old' }, b: { value: 'new' } } })
})
