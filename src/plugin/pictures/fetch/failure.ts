import { PrivateHost } from '../../network/askHost.ts'

/** Why a picture could not be had. */
export interface Failure {
  /** As the end of a sentence that begins with the picture's address: `answered 404`. */
  readonly reason: string
  /**
   * `host`: nobody has answered, which may be the network's fault; `later`: the host wants to be asked another time;
   * `picture`: what there is is of no use; `here`: nobody out there is to blame, but this machine, or a file of the site's own.
   */
  readonly kind: 'host' | 'later' | 'picture' | 'here'
  /** Seconds after which the host may be asked again, where it says so. */
  readonly after?: number | undefined
  /** The connection broke off: the next one may hold. */
  readonly isBroken?: boolean
}

/** Ends the fetching of one picture. */
export class Unfetched extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.reason)
    this.failure = failure
  }
}

/** Codes of the system, of its name service and of TLS, in words. */
const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'has a host that does not exist',
  EAI_AGAIN: 'has a host whose address could not be looked up',
  ECONNREFUSED: 'has a host that takes no connection',
  ETIMEDOUT: 'has a host that does not answer',
  EHOSTUNREACH: 'has a host that cannot be reached',
  ENETUNREACH: 'has a host that cannot be reached',
}

const BROKEN = new Set(['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'aborted'])

/** What went wrong on the way to a host. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Unfetched) return error.failure
  if (error instanceof PrivateHost) return { kind: 'picture', reason: error.message }
  const code = codeIn(error)
  if (code === 'ABORT_ERR') return { kind: 'host', reason: 'did not come in time' }
  if (BROKEN.has(code)) {
    return { kind: 'host', reason: 'did not come whole: the connection broke off', isBroken: true }
  }
  return { kind: 'host', reason: WORDS[code] ?? `could not be fetched: ${code}` }
}

/** The code of an error, of several that it stands for the first one's. */
function codeIn(error: unknown): string {
  if (error instanceof AggregateError) return codeIn(error.errors[0])
  if (!(error instanceof Error)) return 'unknown'
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'ABORT_ERR'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}
