/** What a reader asks for, as a tree: what the query language is read into, and what the index answers. */

/** The texts of a story that are searched. `coverage`: the headlines of the related reports. */
export const TEXT_FIELDS = ['title', 'excerpt', 'publisher', 'topics', 'coverage'] as const
export type TextField = (typeof TEXT_FIELDS)[number]

export type Query =
  /** All of them hold; none is in no story. */
  | { readonly kind: 'all'; readonly queries: readonly Query[] }
  /** One of them holds. */
  | { readonly kind: 'any'; readonly queries: readonly Query[] }
  | { readonly kind: 'not'; readonly query: Query }
  | {
      readonly kind: 'term'
      /** As `termsOf` cuts texts. */
      readonly term: string
      /** Words that begin with it hold as well. */
      readonly isPrefix: boolean
      /** Where it is looked for; undefined: anywhere. */
      readonly field: TextField | undefined
    }
  /** Terms beside one another, in this order, in one text. */
  | {
      readonly kind: 'phrase'
      readonly terms: readonly string[]
      readonly field: TextField | undefined
    }
  | { readonly kind: 'type'; readonly type: 'article' | 'video' }
  /** Stories of these days, both included, such as `2020-06-01`; undefined: without an end. */
  | { readonly kind: 'days'; readonly first: string | undefined; readonly last: string | undefined }
