import type { Reported } from '../grouping.ts'
import type { Vector } from '../words/Collection.ts'
import type { Texts } from '../words/ownTexts.ts'

/** A report that is compared with others. */
export interface Leaf {
  readonly report: Reported
  readonly texts: Texts
  readonly vector: Vector
  /** The event that it is in already. */
  readonly event: string | undefined
}
