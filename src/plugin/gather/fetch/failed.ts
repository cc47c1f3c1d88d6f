import { PrivateHost } from '../../network/askHost.ts'
import type { FetchFailure } from './fetched.ts'

/** Ends the asking for one address. */
export class Failed extends Error {
  readonly failure: FetchFailure
  constructor(failure: FetchFailure) {
    super(failure.reason)
    this.failure = failure
  }
}

export const TOO_SLOW: FetchFailure = { kind: 'too-slow', reason: 'did not come in time' }
export const STOPPED: FetchFailure = { kind: 'no-answer', reason: 'was left, as the run was ended' }
export const BROKEN_OFF: FetchFailure = {
  kind: 'broken-off',
  reason: 'did not come whole: the connection broke off',
}

/** Before anything has come. */
const BROKEN: FetchFailure = {
  kind: 'broken-off',
  reason: 'has a host that breaks off the connection',
}

/** Codes of the system, of its name service and of HTTP. */
const KNOWN: Readonly<Record<string, FetchFailure>> = {
  ENOTFOUND: { kind: 'no-host', reason: 'has a host that does not exist' },
  ENODATA: { kind: 'no-host', reason: 'has a host that does not exist' },
  EAI_AGAIN: { kind: 'no-answer', reason: 'has a host whose address could not be looked up' },
  ECONNREFUSED: { kind: 'no-answer', reason: 'has a host that takes no connection' },
  ETIMEDOUT: { kind: 'no-answer', reason: 'has a host that does not answer' },
  EHOSTUNREACH: { kind: 'no-answer', reason: 'has a host that cannot be reached' },
  ENETUNREACH: { kind: 'no-answer', reason: 'has a host that cannot be reached' },
  EADDRNOTAVAIL: { kind: 'no-answer', reason: 'has a host that cannot be reached' },
  EPROTO: { kind: 'certificate', reason: 'has a host with which no secure connection can be made' },
  CERT_HAS_EXPIRED: { kind: 'certificate', reason: 'has a host whose certificate has expired' },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    kind: 'certificate',
    reason: 'has a host whose certificate is for another one',
  },
}

const BROKEN_CODES = new Set(['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'])
const CERTIFICATE = /CERT|SIGNATURE|^(ERR_SSL|ERR_TLS|CRL_|HOSTNAME_MISMATCH|INVALID_CA)/

/** Why an address could not be asked, from what was thrown. */
export function failureOf(error: unknown): FetchFailure {
  if (error instanceof Failed) return error.failure
  if (error instanceof PrivateHost) return { kind: 'private', reason: error.message }
  const code = codeIn(error)
  const known = Object.hasOwn(KNOWN, code) ? KNOWN[code] : undefined
  if (known) return known
  if (code === 'ABORT_ERR') return STOPPED
  if (BROKEN_CODES.has(code)) return BROKEN
  if (code.startsWith('HPE_')) {
    return { kind: 'no-answer', reason: `has a host whose answer is no HTTP (${code})` }
  }
  if (CERTIFICATE.test(code)) {
    return { kind: 'certificate', reason: `has a host whose certificate is not trusted (${code})` }
  }
  return { kind: 'no-answer', reason: `could not be asked (${code})` }
}

/** The code of an error, of several that it stands for the first one's. Never its message, which may have the address. */
function codeIn(error: unknown): string {
  if (error instanceof AggregateError) return codeIn(error.errors[0])
  if (!(error instanceof Error)) return 'unknown'
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'ABORT_ERR'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
