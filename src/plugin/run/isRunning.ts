import { readFileSync } from 'node:fs'
import { codeOf } from '../problems/codeOf.ts'

/** Whether there is a process with this number on this machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of another user may not be told anything, not even this.
    return codeOf(error) === 'EPERM'
  }
}

/**
 * When the process with a number began, in the system's own measure: numbers are given again.
 *
 * @returns undefined where there is none, or the system does not tell
 */
export function startOf(pid: number): string | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program, which may hold anything, stands in brackets; the twentieth word after it is the start.
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}
