import type { Turns } from './turns.ts'

/** What an answer may take. */
export interface Limits {
  /** As it comes, and again as it is when it is unpacked. */
  readonly bytes: number
  readonly redirects: number
  /** For all requests that an answer takes, and without any byte. */
  readonly milliseconds: number
  readonly silentMilliseconds: number
}

export const LIMITS: Limits = {
  bytes: 10 * 1024 * 1024,
  redirects: 5,
  milliseconds: 30_000,
  silentMilliseconds: 15_000,
}

/** How hosts are asked, in a run. */
export interface Way {
  /** What they are told of who asks, see `agentOf`. */
  readonly agent: string
  /** Ends all asking. */
  readonly signal?: AbortSignal | undefined
  /** Whether redirects may lead to the own network; what the list names may always lie there. */
  readonly allowsPrivate?: boolean | undefined
  readonly limits?: Limits | undefined
  /** Keeps that no host has two requests at a time; without, requests are made at once. */
  readonly turns?: Turns | undefined
}
