import type { FailureKind } from '../../../shared/sources/sourcesFile.ts'

/** What a host has given with an answer and wants back with the next question, word for word. */
export interface Validators {
  readonly etag?: string | undefined
  readonly modified?: string | undefined
  /** The address that has given them, where it is not that of the list. No other one gets them. */
  readonly from?: string | undefined
}

/** A question for a feed. */
export interface Asking {
  /** As the list has it, with user and password where it has them. */
  readonly url: string
  /** Where it has moved to for good, as an earlier answer has said. */
  readonly moved?: string | undefined
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
  /** Of the host that has failed: another one than that of the list where this has led on. */
  readonly origin?: string | undefined
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
      /** Why these are not all bytes. There are no validators then, so that the next question gets the whole. */
      readonly cutOff?: FetchFailure | undefined
    }
  /** 304. */
  | { readonly what: 'same'; readonly validators: Validators }
  | { readonly what: 'failed'; readonly failure: FetchFailure }
) & {
  /**
   * Where it is from now on: as far as redirects were for good (301, 308), without a password. Absent where that is known already.
   * To be kept only if what has come is a feed.
   */
  readonly moved?: string | undefined
  /** Seconds for which the answer is good, by `Cache-Control` or `Expires`. */
  readonly fresh?: number | undefined
}
