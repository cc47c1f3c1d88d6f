/** What the files of `findFiles.ts` are made by: apart from their forms, which bring along what checks them. */

/** How many stories a file of cards holds: as few as the number of files allows, since what is found lies scattered. */
export const CARDS_PER_FILE = 8

/** How many names of files of cards one index file holds. */
export const CARD_FILES_PER_INDEX = 32

/** How many stories' related headlines a file holds. */
export const STORIES_PER_COVERAGE = 64

/** Terms in so few stories of a segment have these beside them; the others' stories are in files of their own. */
export const RARE = 4

/** The term that videos have: no text has it. */
export const VIDEO_TERM = ':video'
