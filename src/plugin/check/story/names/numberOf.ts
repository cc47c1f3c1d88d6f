import { hash } from '../../../../shared/bucket.ts'

/**
 * A number of 31 bits for a name: the records of all stories keep their names at once, for which numbers need a
 * tenth of the room that texts do. It may hardly ever be that of another name, and where names are compared, two have to be the same.
 */
export const numberOf = (name: string): number => hash(name) >>> 1
