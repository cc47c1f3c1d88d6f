import type { Picture, Publisher, Report } from '../../shared/bundle.ts'

/** A related report as its file says it, before coverage is compared across files. */
export interface Coverage extends Report {
  /** Key of its page, see `pageKey`. */
  readonly page: string
}

/** One news file, checked. What of it is published is decided in `arrange`. */
export interface Article {
  readonly id: string
  readonly file: string
  /** Why it is in no output, if it is not. */
  readonly hidden: 'unpublished' | 'folded' | undefined
  readonly title: string
  readonly excerpt: string | undefined
  readonly published: string
  readonly updated: string | undefined
  readonly type: 'article' | 'video'
  /** The original link. */
  readonly link: string
  /** Keys of all addresses that the file gives for its own page, the original link's first. */
  readonly pages: readonly string[]
  readonly heat: number
  readonly youtube: string | undefined
  readonly publisher: Publisher
  /** Labels as written, unique. */
  readonly topics: readonly string[]
  readonly picture: Picture | undefined
  readonly related: readonly Coverage[]
}

/** One topic file, checked. */
export interface TopicFile {
  readonly file: string
  /** The address the file asks for (`_id`), else its name. */
  readonly slugSource: string
  readonly name: string
  /** Name of the topic above. */
  readonly parent: string | undefined
}
