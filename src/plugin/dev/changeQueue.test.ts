import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { temporaryFolder } from '../testing/contentFolder.ts'
import { ChangeQueue } from './changeQueue.ts'

beforeEach(() => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
})

/** A queue, and the files that it has handed over, by call. */
async function queueOf(work = async () => {}) {
  const folder = await temporaryFolder()
  const updates: string[][] = []
  const queue = new ChangeQueue(
    (files) => {
      updates.push([...files].map((file) => file.slice(folder.length + 1)))
      return work()
    },
    { save: 20, other: 100 },
  )
  onTestFinished(() => queue.close())
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    queue.add(join(folder, name))
  }
  const remove = (name: string) => {
    rmSync(join(folder, name))
    queue.add(join(folder, name))
  }
  return { queue, updates, write, remove }
}

test('a save is handed over after a short moment', async () => {
  const { write, updates } = await queueOf()
  write('a.md', 'one')
  await vi.advanceTimersByTimeAsync(15)
  expect(updates).toEqual([])
  await vi.advanceTimersByTimeAsync(10)
  expect(updates).toEqual([['a.md']])
})

test('an editor that moves a file away, empties and writes it has saved once', async () => {
  const { write, remove, updates } = await queueOf()
  write('a.md', 'one')
  remove('a.md')
  await vi.advanceTimersByTimeAsync(60)
  write('a.md', '')
  await vi.advanceTimersByTimeAsync(60)
  write('a.md', 'two')
  await vi.advanceTimersByTimeAsync(25)
  expect(updates).toEqual([['a.md']])
})

test('a file that stays away or empty is handed over after a longer moment', async () => {
  const { write, remove, updates } = await queueOf()
  write('a.md', '')
  await vi.advanceTimersByTimeAsync(110)
  remove('a.md')
  await vi.advanceTimersByTimeAsync(110)
  expect(updates).toEqual([['a.md'], ['a.md']])
})

test('a checkout that falters between its files is one update', async () => {
  const { write, updates } = await queueOf()
  for (const name of ['a.md', 'b.md', 'c.md', 'd.md']) write(name, 'one')
  await vi.advanceTimersByTimeAsync(60)
  write('e.md', 'one')
  await vi.advanceTimersByTimeAsync(110)
  expect(updates).toEqual([['a.md', 'b.md', 'c.md', 'd.md', 'e.md']])
})

test('a folder that is never quiet is handed over all the same', async () => {
  const { write, updates } = await queueOf()
  for (let i = 0; i < 250; i++) {
    write('a.md', `${i}`)
    await vi.advanceTimersByTimeAsync(10)
  }
  expect(updates).toEqual([['a.md']])
})

test('there is one call at a time; what comes meanwhile is kept for the next', async () => {
  const calls = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const left = calls.values()
  const { write, updates } = await queueOf(async () => left.next().value?.promise)
  write('a.md', 'one')
  await vi.advanceTimersByTimeAsync(25)
  write('b.md', 'one')
  await vi.advanceTimersByTimeAsync(5000)
  expect(updates).toEqual([['a.md']])
  calls[0]?.resolve()
  await vi.advanceTimersByTimeAsync(25)
  expect(updates).toEqual([['a.md'], ['b.md']])
})

test('nothing is handed over after the end', async () => {
  const { queue, write, updates } = await queueOf()
  write('a.md', 'one')
  queue.close()
  write('b.md', 'one')
  await vi.advanceTimersByTimeAsync(5000)
  expect(updates).toEqual([])
})
