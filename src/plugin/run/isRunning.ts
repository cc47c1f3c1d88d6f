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
