import { isDeepStrictEqual } from 'node:util'

/**
 * What a message proposes to write, if it is read as what was meant. Every proposal comes through here: a message without
 * one says in words what to do.
 *
 * @param read what will read it, which may throw
 * @returns undefined where it would be read as something else
 */
export function proven<T>(
  proposal: string,
  read: (proposal: string) => T | undefined,
  meant: T,
): string | undefined {
  try {
    return isDeepStrictEqual(read(proposal), meant) ? proposal : undefined
  } catch {
    return undefined
  }
}
