import type { Summary } from '../bundle.ts'

const YOUTUBE = /^https?:\/\/(\w+\.)?(youtube\.com|youtu\.be)\//

/** The name of the site that a link to the original leads to: the publisher's own, or where its videos are. */
export const originalSite = ({
  type,
  link,
  publisher,
}: Pick<Summary, 'type' | 'link' | 'publisher'>): string =>
  type === 'video' && YOUTUBE.test(link) ? 'YouTube' : publisher.name
