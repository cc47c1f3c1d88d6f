import { randomUUID } from 'node:crypto'
import {
  existsSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import * as v from 'valibot'
import { codeOf } from '../problems/codeOf.ts'
import { naming } from '../problems/diskFault.ts'
import { textIfThere } from '../read/textIfThere.ts'
import { isRunning, startOf } from './isRunning.ts'

/** For so many milliseconds at most a lock is without its text. */
const UNWRITTEN = 500
/** So often, in milliseconds, who holds a lock makes it young again. */
const BREATH = 60_000

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

/** A file that says who is at work. */
export interface Lock {
  readonly file: string
  /** After so many milliseconds nobody is at work any more who is not seen to be. */
  readonly longest: number
  /** What is said to who comes second. */
  readonly heldError: () => Error
}

/**
 * Works while nobody else does that takes the same lock. One that a killed program has left behind holds up nobody.
 *
 * @param work is told how to learn whether the lock is still ours: a machine that slept may have lost it
 * @throws Error where another program holds it
 */
export async function withLockFile<T>(
  lock: Lock,
  work: (isOurs: () => boolean) => Promise<T>,
): Promise<T> {
  const { pid } = process
  const owner = { machine: machine(), pid, start: startOf(pid), token: randomUUID() }
  const text = `${JSON.stringify(owner)}\n`
  const { file } = lock
  if (!take(file, text) && !((await removeLeftBehind(lock)) && take(file, text))) {
    throw lock.heldError()
  }
  held.add(owner.token)
  removeLocksAside(file)
  const isOurs = () => textIfThere(file) === text
  const breathing = setInterval(() => makeYoung(file, isOurs), BREATH).unref()
  try {
    return await work(isOurs)
  } finally {
    clearInterval(breathing)
    held.delete(owner.token)
    if (isOurs()) rmSync(file, { force: true })
  }
}

/** What is old is taken for left behind. Where the disk does not let us, it gets old. */
function makeYoung(file: string, isOurs: () => boolean): void {
  const now = new Date()
  try {
    if (isOurs()) utimesSync(file, now, now)
  } catch {
    // The next time, perhaps.
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

/** Removes a lock whose program is no more; false where it may still be at work. */
async function removeLeftBehind(lock: Lock): Promise<boolean> {
  const { file } = lock
  if (ownerIn(textIfThere(file)) === undefined) await setTimeout(UNWRITTEN)
  const text = textIfThere(file)
  if (text === undefined) return true
  if (!isLeftBehind(lock, text)) return false
  // Another program may do the same, and have taken the lock anew: what was moved must be what was judged.
  const aside = `${file}.${randomUUID()}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true
    throw error
  }
  const isJudged = textIfThere(aside) === text
  if (!isJudged && !existsSync(file)) renameSync(aside, file)
  rmSync(aside, { force: true })
  return isJudged
}

/** Removes what a program has left behind that was killed while it moved a lock aside. */
function removeLocksAside(file: string): void {
  const folder = dirname(file)
  const aside = new RegExp(`^${RegExp.escape(basename(file))}\\.[0-9a-f-]{36}$`)
  for (const name of readdirSync(folder)) {
    if (aside.test(name)) rmSync(resolve(folder, name), { force: true })
  }
}

function isLeftBehind({ file, longest }: Lock, text: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (!stats) return true
  // A clock that was set back makes no lock last longer.
  const age = Math.abs(Date.now() - stats.mtimeMs)
  const owner = ownerIn(text)
  return !owner || age > longest || (owner.machine === machine() && !isAtWork(owner))
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
