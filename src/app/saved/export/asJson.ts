import type { LinkList } from './linkList.ts'

/** A list of links in JSON, for programs. What can be read in again is the file of all that is kept, in the settings. */
export const asJson = (list: LinkList): string => `${JSON.stringify(list, null, 2)}\n`
