import type { ArrangedStory } from '../arrange/arrange.ts'

/**
 * A file of the bundle: its name, relative to the bundle's folder, and its text, which is printed when it
 * is asked for.
 */
export type PrintedFile = readonly [name: string, text: () => string]

/** Prints a file under a name made from its content, and gives the name. */
export type Printing<T> = Generator<PrintedFile, T>

/** A story as it stands in a file among others. */
export interface Entry {
  readonly story: ArrangedStory
  /** Differs wherever the JSON differs. */
  readonly key: string
  readonly json: () => string
}
