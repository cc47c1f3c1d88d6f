import type { FailureKind } from '../../../shared/sources/sourcesFile.ts'
import type { FieldMapping } from '../../check/fieldMapping.ts'
import type { PublisherNames } from '../../check/story/publisherNames.ts'
import type { Diagnostic } from '../../problems/diagnostic.ts'
import type { GatherSettings } from '../../run/gatherSettings.ts'
import type { Asking, Fetched } from '../fetch/fetched.ts'
import type { GatherPlaces } from '../sources/gatherPlaces.ts'
import type { Source } from '../sources/source.ts'
import type { FeedLine } from '../state/memory.ts'
import type { Candidate } from './report/candidate.ts'

/** A run of the robot. */
export interface Gathering {
  /** The sources to ask. */
  readonly sources: readonly Source[]
  /** The addresses of all sources of the list: what is of none of them and of none of this run is forgotten in time. */
  readonly listed: ReadonlySet<string>
  readonly places: Pick<GatherPlaces, 'folder' | 'memory' | 'stories'>
  /** All content folders: what has been written by hand there is known as well. */
  readonly content: readonly string[]
  readonly settings: {
    readonly gather: GatherSettings
    readonly publishers: PublisherNames
    readonly fields: FieldMapping
    /** Of the site, a BCP 47 tag. */
    readonly language: string
  }
  readonly now: Date
  /** Asks for addresses, politely, and says what has come of each. */
  readonly ask: (
    askings: readonly Asking[],
    onAnswer: (asking: Asking, fetched: Fetched) => void,
  ) => Promise<void>
  /** Completes new reports by their pages. */
  readonly enrich?: ((reports: readonly Candidate[]) => Promise<readonly Candidate[]>) | undefined
  /** Whether sources are asked whose time has not come yet. */
  readonly evenNow?: boolean | undefined
  /** Whether all is found out and nothing written. */
  readonly isTrial?: boolean | undefined
  /** Told how many sources have answered, and of how many. */
  readonly onAsked?: ((count: number, of: number) => void) | undefined
}

/** What has become of a source in a run. */
export type SourceOutcome = {
  readonly source: Source
  readonly title: string | undefined
} & (
  | {
      readonly what: 'new'
      readonly items: number
      /** Of these, reports that were not known. */
      readonly fresh: number
      /** Items that no report can be made of, as they have no address or no words. */
      readonly unusable: number
      /** What had to be mended to read it. */
      readonly mended: readonly string[]
      readonly moved: string | undefined
    }
  | { readonly what: 'same' }
  | {
      readonly what: 'waiting'
      readonly until: string
      /** Where it has failed when it was last asked. */
      readonly failing: FeedLine['failing']
    }
  | { readonly what: 'retired'; readonly since: string }
  | {
      readonly what: 'failed'
      readonly kind: FailureKind
      readonly status: number | undefined
      readonly reason: string
      /** Since it failed first, and how often in a row. */
      readonly since: string
      readonly times: number
      readonly next: string | undefined
    }
)

/** A file that a run has made or changed, or would. */
export interface GatheredFile {
  readonly file: string
  readonly published: boolean
  /** Those that have come to it, in the order of the file. */
  readonly reports: readonly GatheredEntry[]
}

export interface GatheredEntry {
  readonly title: string
  readonly link: string
  readonly outlet: string
  /** In words, why it has come to the others; undefined for the first, and where a person has said so. */
  readonly like: { readonly likeness: number; readonly words: readonly string[] } | undefined
}

/** What has come of a run. */
export interface Gathered {
  readonly sources: readonly SourceOutcome[]
  readonly begun: readonly GatheredFile[]
  readonly grown: readonly GatheredFile[]
  /** Reports that were not known. */
  readonly fresh: number
  /** Reports that stand behind another one of their outlet. */
  readonly behind: number
  /** Reports of stories that a person has removed. */
  readonly ofRemoved: number
  /** Files that could not be changed, and why. */
  readonly unchanged: readonly { readonly file: string; readonly reason: string }[]
  /** Stories that a person has removed since the last run. */
  readonly removed: readonly string[]
  /** What is wrong with the state. */
  readonly problems: readonly Diagnostic[]
}
