import { WORKER_POLICY } from '../../shared/offline/caches.ts'
import type { Settings } from '../run/settings.ts'

/** Where videos are played from, once the reader has pressed play. */
export const PLAYER_ORIGIN = 'https://www.youtube-nocookie.com'

/**
 * What a page may load and do, for the header `Content-Security-Policy`: nothing but its own scripts, styles
 * and data, pictures, and the video player.
 *
 * @param images where pictures may come from
 */
export const contentSecurityPolicy = (images: Settings['images']): string =>
  // A meta element cannot say who may frame the page: browsers ignore it there, with a warning.
  [...directives(images), "frame-ancestors 'none'"].join('; ')

/** The same for `<meta http-equiv="Content-Security-Policy">`, for hosts that cannot be told to send headers. */
export const metaSecurityPolicy = (images: Settings['images']): string =>
  directives(images).join('; ')

const directives = (images: Settings['images']): string[] => [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  `img-src 'self'${images === 'https' ? ' https:' : ''}`,
  `frame-src ${PLAYER_ORIGIN}`,
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  `trusted-types ${WORKER_POLICY}`,
]
