/** A report as a story file gets it. All texts are plain; what is empty or unknown is absent. */
export interface GatheredReport {
  readonly title: string
  /** At most 300 characters. */
  readonly excerpt: string | undefined
  /** ISO 8601 in UTC. */
  readonly published: string
  readonly updated: string | undefined
  readonly link: string
  /** The address as the feed has it, where that is another one. */
  readonly original: string | undefined
  readonly type: 'article' | 'video'
  readonly quality: number
  readonly provider: {
    readonly name: string
    readonly domain: string
    readonly icon: string | undefined
  }
  readonly picture:
    | {
        readonly url: string
        readonly width: number | undefined
        readonly height: number | undefined
        readonly alt: string | undefined
        readonly credit: string | undefined
      }
    | undefined
  /** When the robot has found it, ISO 8601 in UTC: the field `gathered`. */
  readonly gathered: string
}

/** A story as the robot writes it: its best report, and the others. */
export interface GatheredStory {
  readonly report: GatheredReport
  readonly related: readonly GatheredReport[]
  readonly heat: number
  readonly published: boolean
  readonly topics: readonly string[]
}

/** What comes to a story that there is a file of. */
export interface Addition {
  readonly related: readonly GatheredReport[]
  /** Written where the file still has what the robot wrote last. */
  readonly heat: { readonly was: number | undefined; readonly is: number } | undefined
  /** The story is to be shown from now on, where the file still has what the robot wrote. */
  readonly publishes: boolean
}

/** What the robot has to know of a file that a person may have changed. */
export interface FileFacts {
  /** Keys of all pages that the file names for itself and its reports, see `pageKey`. */
  readonly pages: readonly string[]
  /** Keys of pages that a person wants here (`gather.join`), and of those that must not come (`gather.refuse`). */
  readonly wants: readonly string[]
  readonly refuses: readonly string[]
  /** Whether the robot has written it: it has the field `gathered`. */
  readonly isGathered: boolean
  readonly heat: number | undefined
  readonly published: boolean | undefined
  /** All reports that it names, its own first: what the robot learns again where its state was lost. */
  readonly reports: readonly WrittenReport[]
}

/** A report as a file has it, whoever has written it there. */
export interface WrittenReport {
  /** Of its page, see `pageKey`. */
  readonly key: string
  readonly link: string
  readonly title: string
  readonly excerpt: string | undefined
  /** As the file has it. */
  readonly published: string | undefined
  /** Undefined where a person has put the report there. */
  readonly gathered: string | undefined
  readonly provider: { readonly name: string; readonly domain: string }
}
