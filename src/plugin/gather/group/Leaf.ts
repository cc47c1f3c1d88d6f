import type { Vector } from './Collection.ts'
import type { Reported } from './grouping.ts'

/** A report that is compared with others. */
export interface Leaf {
  readonly report: Reported
  readonly vector: Vector
  /** The event that it is in already. */
  readonly event: string | undefined
}
