import type { FailureKind, Source } from '../../shared/sources/sourcesFile.ts'
import { say } from '../words/words.ts'

const WORDS = {
  'no-host': 'feedNoHost',
  'no-answer': 'feedNoAnswer',
  'too-slow': 'feedTooSlow',
  'broken-off': 'feedBrokenOff',
  certificate: 'feedCertificate',
  private: 'feedPrivate',
  redirects: 'feedRedirects',
  gone: 'feedGone',
  later: 'feedLater',
  'too-large': 'feedTooLarge',
  'no-feed': 'feedIsNone',
} as const satisfies Record<Exclude<FailureKind, 'status'>, string>

/** Why a feed fails, as a sentence. */
export const sayFailure = ({ kind, status }: NonNullable<Source['failure']>): string =>
  kind === 'status' ? say('feedStatus', { status: String(status ?? '') }) : say(WORDS[kind])
