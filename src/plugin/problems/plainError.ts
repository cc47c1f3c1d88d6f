import { inspect } from 'node:util'
import { diskFault } from './diskFault.ts'

/** Says all that a person can use: what is wrong, and how to mend it. The stack would only hide it. */
export class PlainError extends Error {
  constructor(message: string) {
    super(message)
    this.stack = message
  }

  /** As Vite prints it. */
  [inspect.custom](): string {
    return this.message
  }
}

/** An error of the system's disks in words, and every other one as it is. */
export function inPlainWords(error: unknown): unknown {
  const words = diskFault(error)
  return words === undefined ? error : new PlainError(words)
}
