import { hash } from '../bucket.ts'

/** A file has the lists of about so many publishers. */
const PUBLISHERS_PER_FILE = 32

/** How many files have the lists of so many publishers: a power of two, which rarely changes. */
export const listsFileCount = (publishers: number): number =>
  2 ** Math.max(0, Math.ceil(Math.log2(publishers / PUBLISHERS_PER_FILE)))

/**
 * Which file has the lists of a publisher, so that others come and go without moving it.
 *
 * @param files how many there are: a power of two
 */
export const listsFileOf = (domain: string, files: number): number => hash(domain) & (files - 1)
