import { randomUUID } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import * as v from 'valibot'
import { codeOf } from '../problems/codeOf.ts'
import { naming } from '../problems/diskFault.ts'
import { PlainError } from '../problems/plainError.ts'
import { shownPath } from '../problems/shownPath.ts'
import { isRunning, startOf } from '../run/isRunning.ts'
import { makeFolder } from '../run/makeFolder.ts'
import { stageFolder, workFolder } from './stage.ts'

/** Says who fills the folder. */
export const LOCK = '.broadsheet.lock'
/** For so many milliseconds at most a lock is without its text. */
const UNWRITTEN = 500
/** No build takes as long. */
const LONGEST = 3_600_000

const ownerSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    machine: v.string(),
    pid: v.number(),
    start: v.optional(v.string()),
    token: v.string(),
  }),
)
type Owner = v.InferOutput<typeof ownerSchema>

/** The tokens of the locks that this process holds. */
const held = new Set<string>()

/**
 * Fills a folder while no other build does. What a killed one has left behind is cleared before.
 *
 * A build does not wait for another one: it has read its content already, which may be older than what the other
 * one publishes.
 *
 * @param work is given a check to make before anything is published: that the folder is still ours
 * @throws Error where another build fills the folder, which says what to do
 */
export async function withLock<T>(
  folder: string,
  work: (assertOurs: () => void) => Promise<T>,
): Promise<T> {
  makeFolder(folder)
  const lock = resolve(folder, LOCK)
  const { pid } = process
  const owner = { machine: machine(), pid, start: startOf(pid), token: randomUUID() }
  const text = `${JSON.stringify(owner)}\n`
  if (!take(lock, text) && !((await removeLeftBehind(lock)) && take(lock, text))) {
    throw heldError(lock)
  }
  held.add(owner.token)
  removeLocksAside(folder)
  const isOurs = () => textOf(lock) === text
  const clear = () => rmSync(workFolder(folder), { recursive: true, force: true })
  try {
    clear()
    mkdirSync(stageFolder(folder), { recursive: true })
    return await work(() => {
      if (!isOurs()) throw heldError(lock)
    })
  } finally {
    held.delete(owner.token)
    if (isOurs()) {
      clear()
      rmSync(lock, { force: true })
    }
  }
}

/** Takes a lock, where it is free. */
function take(lock: string, text: string): boolean {
  try {
    naming(lock, () => writeFileSync(lock, text, { flag: 'wx' }))
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Removes a lock whose build is no more; false where it may still be at work. */
async function removeLeftBehind(lock: string): Promise<boolean> {
  if (ownerIn(textOf(lock)) === undefined) await setTimeout(UNWRITTEN)
  const text = textOf(lock)
  if (text === undefined) return true
  if (!isLeftBehind(lock, text)) return false
  // Another build may do the same, and have taken the lock anew: what was moved must be what was judged.
  const aside = `${lock}.${randomUUID()}`
  try {
    renameSync(lock, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true
    throw error
  }
  const isJudged = textOf(aside) === text
  if (!isJudged && !existsSync(lock)) renameSync(aside, lock)
  rmSync(aside, { force: true })
  return isJudged
}

/** Removes what a build has left behind that was killed while it moved a lock aside. */
function removeLocksAside(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (ASIDE.test(name)) rmSync(resolve(folder, name), { force: true })
  }
}

const ASIDE = new RegExp(`^${RegExp.escape(LOCK)}\\.[0-9a-f-]{36}$`)

function isLeftBehind(lock: string, text: string): boolean {
  const stats = statSync(lock, { throwIfNoEntry: false })
  if (!stats) return true
  // A clock that was set back makes no lock last longer.
  const age = Math.abs(Date.now() - stats.mtimeMs)
  const owner = ownerIn(text)
  return !owner || age > LONGEST || (owner.machine === machine() && !isAtWork(owner))
}

function ownerIn(text: string | undefined): Owner | undefined {
  const owner = v.safeParse(ownerSchema, text)
  return owner.success ? owner.output : undefined
}

/** @param owner on this machine */
const isAtWork = ({ pid, start, token }: Owner): boolean =>
  pid === process.pid
    ? held.has(token)
    : isRunning(pid) && (start === undefined || start === startOf(pid))

/** Where the numbers of processes mean the same: a container has its own. */
function machine(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return hostname()
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function heldError(lock: string): Error {
  return new PlainError(
    `Another build is at work in the same folder, so this one has changed nothing. Run it again when the other one has ended. If none is at work, delete ${shownPath(lock)}.`,
  )
}
