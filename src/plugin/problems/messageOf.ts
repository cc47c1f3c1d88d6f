import { diskFault } from './diskFault.ts'

/** The words of an error, without the stack that only helps developers. */
export const messageOf = (error: unknown): string =>
  diskFault(error) ?? (error instanceof Error ? error.message : String(error))
