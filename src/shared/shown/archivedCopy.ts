import { dayOf } from '../dates.ts'

/**
 * The address of a copy of a page in the Wayback Machine: that of the day, else the nearest one that it has. It is a link and
 * no more: nobody is asked before the reader follows it (https://archive.org/help/wayback_api.php).
 *
 * @param published ISO date of the page
 */
export const archivedCopy = (link: string, published: string): string =>
  `https://web.archive.org/web/${dayOf(published).replaceAll('-', '')}/${link}`
