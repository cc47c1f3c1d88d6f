import type { Fault } from '../../problems/fault.ts'

/** Why the robot leaves a file as it is, and what a person can do about it. */
export interface Hindrance {
  /** Of the file, counted from 1. */
  readonly line: number
  /** As the end of a sentence that begins with the file: `has no list in related`. */
  readonly reason: string
  readonly fix: string
}

/** A file that cannot be read at all. */
export const unreadable = ({ at, found, fix }: Fault): Hindrance => ({
  line: at?.line ?? 1,
  reason: `cannot be read: ${found}`,
  fix,
})
