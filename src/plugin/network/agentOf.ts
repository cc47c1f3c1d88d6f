import type { Settings } from '../run/settings.ts'

/** The name that rules for robots (`robots.txt`) know the program by. */
export const AGENT_NAME = 'Broadsheet'

/**
 * What hosts are told of who asks, and where to complain: `Broadsheet (static news reader; gathers feeds; +https://news.example.org)`.
 *
 * @param purpose why they are asked, as the end of a sentence that begins with the program
 */
export function agentOf({ siteUrl }: Pick<Settings, 'siteUrl'>, purpose: string): string {
  // A header has no letters beyond ASCII.
  const site = siteUrl === undefined ? undefined : (URL.parse(siteUrl)?.href ?? '')
  return `${AGENT_NAME} (static news reader; ${purpose}${site === undefined ? '' : `; +${site.replace(/\/$/, '')}`})`
}
