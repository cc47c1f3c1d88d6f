/** A report as grouping sees it. */
export interface Reported {
  /** Of its page, see `pageKey`. */
  readonly key: string
  readonly title: string
  readonly excerpt: string | undefined
  /** Milliseconds. */
  readonly time: number
  /** A language without its region, such as `en`. */
  readonly language: string
  /** What its outlet is one by, see `publisherDomain`. */
  readonly outlet: string
}

/** A word that two reports share, and what it weighs: the shares of all words add up to the likeness of the two. */
export interface SharedWord {
  readonly word: string
  readonly weight: number
}

/** Why a report has come to others. */
export interface Join {
  /** The key of the report of the group that is most like it. */
  readonly like: string
  /** How alike the two are, 0 to 1. */
  readonly likeness: number
  /** How alike it is to all of the group in the mean, which has decided. */
  readonly mean: number
  /** The words that weigh most, at most eight, heaviest first. */
  readonly words: readonly SharedWord[]
}

/** An event that there is a file of. */
export interface KnownEvent {
  /** The id of its story. */
  readonly id: string
  /** Those that are remembered, its story's own among them. */
  readonly reports: readonly Reported[]
  /** Keys of pages that must come here, and of those that must not. */
  readonly wants?: ReadonlySet<string>
  readonly refuses?: ReadonlySet<string>
}

/** What has become of new reports. */
export interface Grouping {
  /** By the id of an event that there is already: what has come to it. */
  readonly joined: ReadonlyMap<string, readonly JoinedReport[]>
  /** Events that begin, each with at least one report. */
  readonly begun: readonly (readonly JoinedReport[])[]
}

export interface JoinedReport {
  readonly key: string
  /** Undefined for the one that begins an event, and where a person has said so. */
  readonly join: Join | undefined
}
