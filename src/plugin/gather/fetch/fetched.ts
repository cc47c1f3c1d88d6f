import type { FailureKind } from '../../../shared/sources/sourcesFile.ts'

/** What a host has given with an answer and wants back with the next question, word for word. */
export interface Validators {
  readonly etag?: string | undefined
  readonly modified?: string | undefined
}

/** A question for an address. */
export interface Asking {
  readonly url: string
  readonly validators: Validators
}

/** Why there is no answer that is of use. */
export interface FetchFailure {
  readonly kind: FailureKind
  /** The status of the answer, where there is one. */
  readonly status?: number | undefined
  /** As the end of a sentence that begins with the address: `is answered with the status 500`. */
  readonly reason: string
  /** Seconds for which the host wants to be left alone. */
  readonly after?: number | undefined
}

/** What has come of asking. */
export type Fetched = (
  | {
      readonly what: 'new'
      readonly bytes: Uint8Array
      /** As the header has it. */
      readonly contentType: string | undefined
      /** Where the answer has come from, after all redirects. */
      readonly from: string
      readonly validators: Validators
    }
  /** 304. */
  | { readonly what: 'same'; readonly validators: Validators }
  | { readonly what: 'failed'; readonly failure: FetchFailure }
) & {
  /** Where it is from now on, if all redirects on the way were for good (301, 308). */
  readonly moved?: string | undefined
  /** Seconds for which the answer is good, by `Cache-Control` or `Expires`. */
  readonly fresh?: number | undefined
}
