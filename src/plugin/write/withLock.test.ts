import { spawn } from 'node:child_process'
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startOf } from '../run/isRunning.ts'
import { temporaryFolder } from '../testing/contentFolder.ts'
import { stageFile } from './stage.ts'
import { withLock } from './withLock.ts'

/** A number that no process has. */
const NOBODY = 2 ** 30
const HELD = 'Another build is at work in the same folder'

/** A folder, its lock, and a way to fill it. */
async function place() {
  const folder = await temporaryFolder()
  const lock = join(folder, '.broadsheet.lock')
  return {
    folder,
    lock,
    fill: (work: (assertOurs: () => void) => Promise<void> = async () => undefined) =>
      withLock(folder, work),
    /** Leaves a lock like one of this machine, but for what differs. */
    leaveLock: async (differences: object) => {
      await withLock(folder, async () => {
        const own = JSON.parse(readFileSync(lock, 'utf8'))
        writeFileSync(`${lock}.kept`, JSON.stringify({ ...own, token: 'other', ...differences }))
      })
      writeFileSync(lock, readFileSync(`${lock}.kept`))
    },
  }
}

/** A program that runs until the test has ended. */
function otherProgram(): number {
  const program = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  onTestFinished(() => {
    program.kill()
  })
  return program.pid ?? 0
}

const started = (pid: number) => ({ pid, start: startOf(pid) })

test('of two builds into a folder the second one ends, and says what to do', async () => {
  const { lock, fill } = await place()
  const steps: string[] = []
  await fill(async () => {
    await expect(fill(async () => void steps.push('second'))).rejects.toThrow(HELD)
    await expect(fill()).rejects.toThrow(`delete ${lock}.`)
    steps.push('first')
  })
  expect(steps).toEqual(['first'])
  await fill(async () => void steps.push('later'))
  expect(steps).toEqual(['first', 'later'])
})

test('a build that fails leaves nothing behind, and the next begins at once', async () => {
  const { folder, fill } = await place()
  const failing = fill(async () => {
    stageFile({ folder, precompress: false, written: new Map() }, 'a/b.txt', Buffer.from('a'))
    throw new Error('no room')
  })
  await expect(failing).rejects.toThrow('no room')
  expect(await readdir(folder)).toEqual([])
  await fill()
})

test('what a killed build has left behind is cleared', async () => {
  const { folder, lock, fill, leaveLock } = await place()
  await leaveLock({ pid: NOBODY })
  stageFile({ folder, precompress: false, written: new Map() }, 'a/b.txt', Buffer.from('a'))
  await fill(async () => {
    expect(readFileSync(lock, 'utf8')).toContain(`"pid":${process.pid}`)
    expect(existsSync(join(folder, '.broadsheet/stage/a'))).toBe(false)
  })
  expect((await readdir(folder)).filter((name) => !name.endsWith('.kept'))).toEqual([])
})

test('a lock that a killed build has moved aside is cleared', async () => {
  const { folder, lock, fill } = await place()
  writeFileSync(`${lock}.1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed`, '{}')
  await fill()
  expect(await readdir(folder)).toEqual([])
})

test.each([
  ['of a program that is at work', () => started(otherProgram()), 0],
  [
    'of a program that is at work, on a system that does not tell since when',
    () => ({ pid: otherProgram(), start: undefined }),
    0,
  ],
  [
    'of a machine or container whose programs are not known',
    () => ({ machine: 'x', pid: NOBODY }),
    0,
  ],
  [
    'of another machine with this very number',
    () => ({ machine: 'x', pid: process.pid }),
    1_000_000,
  ],
])('a lock %s is kept', async (_, differences, age) => {
  const { lock, fill, leaveLock } = await place()
  await leaveLock(differences())
  makeOlder(lock, age)
  const before = readFileSync(lock, 'utf8')
  await expect(fill()).rejects.toThrow(HELD)
  expect(readFileSync(lock, 'utf8')).toBe(before)
})

test.each([
  ['older than any build takes', () => ({ pid: otherProgram() }), 4_000_000],
  ['from a clock that was set back since', () => ({ pid: otherProgram() }), -4_000_000],
  ['of another machine, older than any build takes', () => ({ machine: 'x' }), 4_000_000],
  ['of an earlier program with the number of this one', () => ({ pid: process.pid }), 0],
  ['of an earlier program with the number of another one', () => ({ pid: otherProgram() }), 0],
])('a lock %s holds up nobody', async (_, differences, age) => {
  const { lock, fill, leaveLock } = await place()
  await leaveLock(differences())
  makeOlder(lock, age)
  await fill()
  expect(existsSync(lock)).toBe(false)
})

test('a lock that was never written holds up nobody', async () => {
  const { lock, fill } = await place()
  writeFileSync(lock, '{"machine":')
  await fill()
  expect(existsSync(lock)).toBe(false)
})

test('a build that was taken for dead publishes nothing, and leaves the other one its work', async () => {
  const { folder, lock, fill } = await place()
  const late = fill(async (assertOurs) => {
    makeOlder(lock, 4_000_000)
    await fill(async () => {
      stageFile({ folder, precompress: false, written: new Map() }, 'a.txt', Buffer.from('a'))
      expect(assertOurs).toThrow(HELD)
      expect(existsSync(join(folder, '.broadsheet/stage/a.txt'))).toBe(true)
    })
    assertOurs()
  })
  await expect(late).rejects.toThrow(HELD)
})

function makeOlder(file: string, milliseconds: number): void {
  const time = new Date(Date.now() - milliseconds)
  utimesSync(file, time, time)
}
