import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askToStay, askToStayOnce, willStay } from './persistence.ts'

const persist = vi.fn(async () => true)
const persisted = vi.fn(async () => false)
let content: Map<string, string>

beforeEach(() => {
  content = new Map()
  persist.mockClear()
  vi.stubGlobal('navigator', { storage: { persist, persisted } })
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => content.get(key) ?? null,
    setItem: (key: string, value: string) => content.set(key, value),
  })
})
afterEach(() => void vi.unstubAllGlobals())

test('the browser is asked to keep what is saved when something is saved for the first time, and never again', async () => {
  askToStayOnce()
  askToStayOnce()
  await vi.waitFor(() => expect(persist).toHaveBeenCalled())
  expect(persist).toHaveBeenCalledTimes(1)
})

test('a browser that has promised it already is not asked', async () => {
  persisted.mockResolvedValueOnce(true)
  expect(await askToStay()).toBe(true)
  expect(persist).not.toHaveBeenCalled()
})

test('where storage is forbidden, or browsers promise nothing, nobody is asked and nothing breaks', async () => {
  vi.stubGlobal('localStorage', undefined)
  askToStayOnce()
  vi.stubGlobal('navigator', {})
  expect(await willStay()).toBeUndefined()
  expect(await askToStay()).toBeUndefined()
  expect(persist).not.toHaveBeenCalled()
})
