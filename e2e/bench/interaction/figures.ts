import type { Answer } from './stopwatch.ts'
import type { TaskTimes } from './TaskTimer.ts'

/** How a list answers a reader. */
export interface InteractionFigures {
  readonly filter: readonly Deed[]
  readonly story: readonly Deed[]
  /** In a list of four parts. */
  readonly save: readonly Deed[]
  readonly mute: readonly Deed[]
  readonly more: readonly Deed[]
  readonly depths: readonly DepthFigures[]
  /** Processes that wanted a processor meanwhile, on average of the last minute: at the beginning and at the end. */
  readonly load: readonly [number, number]
}

/** One try, in milliseconds: what a reader sees, and what the processor did. */
export interface Deed extends Answer {
  readonly tasks: TaskTimes
}

/** The same in a list of which so many parts were shown. */
export interface DepthFigures {
  readonly parts: number
  readonly stories: number
  readonly back: readonly Deed[]
  readonly reload: readonly Deed[]
  readonly more: readonly Deed[]
  readonly frames: readonly number[]
  /** `article` elements in the document. */
  readonly articles: number
  readonly elements: number
  /** Megabytes that scripts hold after a collection. */
  readonly heap: number
}
