import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { temporaryFolder } from '../../testing/contentFolder.ts'
import { GATHER_LOCK, withGatherLock } from './withGatherLock.ts'

const HELD = 'Another run gathers news into the same folder, so this one has changed nothing.'

test('of two runs the second one ends and says what to do, and the next begins at once', async () => {
  const folder = await temporaryFolder()
  const steps: string[] = []
  await withGatherLock(folder, async (assertOurs) => {
    const second = withGatherLock(folder, async () => void steps.push('second'))
    await expect(second).rejects.toThrow(HELD)
    await expect(second).rejects.toThrow(`delete ${join(folder, GATHER_LOCK)}.`)
    assertOurs()
    steps.push('first')
  })
  await withGatherLock(folder, async () => void steps.push('later'))
  expect(steps).toEqual(['first', 'later'])
  expect(readdirSync(folder)).toEqual([])
})

test('the lock of a killed run holds up nobody', async () => {
  const folder = await temporaryFolder()
  const file = join(folder, GATHER_LOCK)
  writeFileSync(file, '{"mach')
  expect(await withGatherLock(folder, async () => 'worked')).toBe('worked')
})

test('a run that has lost its lock learns it before it writes', async () => {
  const folder = await temporaryFolder()
  await withGatherLock(folder, async (assertOurs) => {
    writeFileSync(join(folder, GATHER_LOCK), '{"machine":"x","pid":1,"token":"y"}\n')
    expect(assertOurs).toThrow(HELD)
  })
})

test('the lock of a run that lasts stays young', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => void vi.useRealTimers())
  const folder = await temporaryFolder()
  const file = join(folder, GATHER_LOCK)
  await withGatherLock(folder, async () => {
    utimesSync(file, 0, 0)
    vi.advanceTimersByTime(60_000)
    expect(Date.now() - statSync(file).mtimeMs).toBeLessThan(60_000)
  })
  expect(vi.getTimerCount()).toBe(0)
})
