import { codeOf } from './codeOf.ts'
import { shownPath } from './shownPath.ts'

const RIGHTS: Fault = ['the permission is denied', 'Give the user who runs this the right to it']
const IN_THE_WAY = 'Rename what is there, or move it away'
const OPEN: Fault = ['too many files are open at once', 'Allow more, such as with ulimit -n 4096']

/** What is wrong, and how to mend it. */
type Fault = readonly [what: string, mending: string]

/** What the system's codes mean to the person who has to mend it. */
const FAULTS: Readonly<Record<string, Fault>> = {
  EACCES: RIGHTS,
  EPERM: RIGHTS,
  EROFS: ['its disk can only be read', 'Take a folder on another one, or let this one be written'],
  ENOSPC: ['there is no space left on its disk', 'Make room there'],
  EDQUOT: ['the space that its disk has for this user is used up', 'Make room there'],
  EMFILE: OPEN,
  ENFILE: OPEN,
  EEXIST: ['something else is in its place', IN_THE_WAY],
  ENOTEMPTY: ['something else is in its place', IN_THE_WAY],
  EISDIR: ['it is a folder, and a file is expected', IN_THE_WAY],
  ENOTDIR: ['a part of its path is a file, and a folder is expected', IN_THE_WAY],
  ENOENT: ['it is not there', 'Check its name, and whether something removes it meanwhile'],
  ELOOP: ['it is a link that leads to itself', 'Remove the link'],
  ENAMETOOLONG: ['its name is longer than its disk allows', 'Shorten the name'],
  EBUSY: ['another program keeps it for itself', 'End that program'],
  ETXTBSY: ['another program keeps it for itself', 'End that program'],
  EIO: ['its disk has failed', 'Check the disk'],
}

/** What is wrong with a place on a disk, as the end of a sentence; undefined for an error of another kind. */
export function diskReason(error: unknown): string | undefined {
  const code = codeOf(error)
  return typeof code === 'string' ? FAULTS[code]?.[0] : undefined
}

/** An error of a disk in words: the place, what is wrong, and how to mend it; undefined for one of another kind. */
export function diskFault(error: unknown): string | undefined {
  const code = codeOf(error)
  const fault = typeof code === 'string' ? FAULTS[code] : undefined
  if (!fault) return undefined
  const [what, mending] = fault
  return `${placeOf(error)} cannot be used: ${what}. ${mending}, then run it again.`
}

/** Where it happened; of two places the one that something was to come to. */
function placeOf(error: unknown): string {
  const places: Readonly<Record<string, unknown>> =
    error instanceof Error ? Object.fromEntries(Object.entries(error)) : {}
  const place = places.dest ?? places.path
  return typeof place === 'string' && place !== '' ? shownPath(place) : 'A file'
}

/**
 * Does something with a file. The system names no file where reading or writing fails that has begun: so that a message can,
 * the error gets the path.
 */
export function naming<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (diskReason(error) !== undefined && error instanceof Error && !('path' in error)) {
      Object.assign(error, { path })
    }
    throw error
  }
}
