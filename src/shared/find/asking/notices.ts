/** What is not as the query language has it, for the view to say in words. */
export type Notice =
  | {
      readonly kind: 'unknownOperator'
      /** As the reader wrote it. */
      readonly name: string
      /** Those that may be meant; none where nothing is near. */
      readonly meant: readonly Operator[]
      /** Whether the only one that may be meant was taken for it. */
      readonly isTaken: boolean
    }
  | { readonly kind: 'missingValue'; readonly operator: Operator }
  | {
      readonly kind: 'wrongValue'
      readonly operator: Operator
      readonly value: string
      /** What was taken for it; undefined where nothing is near, and the operator was left out. */
      readonly taken: string | undefined
    }
  /** `NOT` was taken for the minus. */
  | { readonly kind: 'notTaken' }
  | { readonly kind: 'tooLong' }
  /** Something was typed, but no word to look for. */
  | { readonly kind: 'noWord' }

/** English in all languages, so that an address means the same to everybody. */
export const OPERATORS = ['publisher', 'topic', 'type', 'before', 'after', 'in'] as const
export type Operator = (typeof OPERATORS)[number]
