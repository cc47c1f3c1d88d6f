import type { OwnDetails, OwnSummary, Publisher, Report } from '../../shared/bundle.ts'
import type { Picture } from '../../shared/stories/picture.ts'

/**
 * A part of the bundle before it is printed. What may be absent must be named all the same, as undefined, so that
 * the compiler asks for what is new in the schema.
 */
export type Complete<T> = T extends readonly (infer Entry)[]
  ? readonly Complete<Entry>[]
  : T extends object
    ? { readonly [Name in keyof Required<T>]: Complete<T[Name]> }
    : T

/** One news file, checked. What of it is published is decided in `arrange`. */
export interface Article {
  readonly file: string
  /** Why it is in no output, if it is not. */
  readonly hidden: 'unpublished' | 'folded' | undefined
  /** Whether its reports may be shown at the story that it is folded into, see `Visibility`. */
  readonly handsOver: boolean
  readonly heat: number
  /** Keys of all addresses that the file gives for its own page, the original link's first, see `pageKey`. */
  readonly pageKeys: readonly string[]
  /** Labels as written, unique. */
  readonly topics: readonly string[]
  /** Keys of the related reports' pages, in their order. */
  readonly relatedPageKeys: readonly string[]
  /** Hosts of all its publishers, the story's own first. */
  readonly hosts: readonly string[]
  /** Keys of the setting that have given its publishers their names. */
  readonly renamedBy: readonly string[]
  readonly summary: Complete<OwnSummary>
  readonly details: Complete<OwnDetails>
}

/** Parts of an article in the form that the bundle gives them. */
export type CheckedPicture = Complete<Picture>
export type CheckedPublisher = Complete<Publisher>
export type CheckedReport = Complete<Report>

/** One topic file, checked. */
export interface TopicFile {
  readonly file: string
  /** The address the file asks for (`_id`), else its name. */
  readonly slugSource: string
  readonly name: string
  /** Name of the topic above. */
  readonly parent: string | undefined
}
