import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { VISITS } from '../kept/kept.ts'
import { noteVisit } from './visits.ts'

const MINUTES = 60_000

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2024, 3, 1), toFake: ['Date'] })
  await VISITS.ready
  VISITS.forget()
})
afterEach(() => vi.useRealTimers())

const after = (minutes: number) => vi.setSystemTime(Date.now() + minutes * MINUTES)
const last = () => VISITS.values.get('last')?.newest

test('of a first visit nothing is new', async () => {
  await noteVisit('one')
  after(20)
  await noteVisit('two')
  expect(last()).toBeUndefined()
})

test('what was the newest story when the last visit began stays so while a visit goes on', async () => {
  await noteVisit('one')
  after(20)
  await noteVisit('two')
  after(31)
  await noteVisit('three')
  expect(last()).toBe('one')
  after(29)
  await noteVisit('four')
  expect(last()).toBe('one')
  after(31)
  await noteVisit('five')
  expect(last()).toBe('three')
})

test('a reader who sees other pages alone has not seen what is new in the feed, but is still here', async () => {
  await noteVisit('one')
  after(31)
  await noteVisit(undefined)
  expect(last()).toBeUndefined()
  await noteVisit('two')
  expect(last()).toBe('one')
  after(20)
  await noteVisit(undefined)
  after(20)
  await noteVisit('three')
  expect(last()).toBe('one')
})

test('a clock that was ahead begins no visits', async () => {
  await noteVisit('one')
  after(-600)
  await noteVisit('two')
  expect(last()).toBeUndefined()
})
