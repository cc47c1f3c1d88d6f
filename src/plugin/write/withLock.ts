import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { codeOf } from '../problems/codeOf.ts'
import { stageFolder, workFolder } from './stage.ts'

/** Holds the number of the process that fills the folder. */
const LOCK = '.broadsheet.lock'
const LOOK_EVERY = 100
/** A lock is without its number for a moment only. */
const UNWRITTEN = 1000
/** No build takes as long: the number is that of another process by now, perhaps in another container. */
const LONGEST = 3_600_000

/** The locks of this process. */
const held = new Set<string>()

/**
 * Fills a folder while no other build does. What a killed one has left behind is cleared before.
 *
 * @param say is told that another build must end first
 */
export async function withLock<T>(
  folder: string,
  say: (message: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  mkdirSync(folder, { recursive: true })
  const lock = resolve(folder, LOCK)
  for (let looks = 0; !take(lock); looks++) {
    if (isLeftBehind(lock)) rmSync(lock, { force: true })
    else {
      if (looks === 0) say(`Waiting for another build into ${relative('.', folder) || '.'} to end`)
      await setTimeout(LOOK_EVERY)
    }
  }
  held.add(lock)
  const clear = () => rmSync(workFolder(folder), { recursive: true, force: true })
  try {
    clear()
    mkdirSync(stageFolder(folder), { recursive: true })
    return await work()
  } finally {
    held.delete(lock)
    clear()
    rmSync(lock, { force: true })
  }
}

/** Takes a lock, where it is free. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, `${process.pid}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Whether the build that has taken a lock is no more. */
function isLeftBehind(lock: string): boolean {
  const stats = statSync(lock, { throwIfNoEntry: false })
  if (!stats) return false
  const age = Date.now() - stats.mtimeMs
  const [, number] = /^(\d+)\n$/.exec(readFileSync(lock, 'utf8')) ?? []
  if (number === undefined) return age > UNWRITTEN
  const owner = Number(number)
  return age > LONGEST || !(owner === process.pid ? held.has(lock) : isRunning(owner))
}

function isRunning(number: number): boolean {
  try {
    process.kill(number, 0)
    return true
  } catch (error) {
    // A process of another user may not be told anything, not even this.
    return codeOf(error) === 'EPERM'
  }
}
