/** What the files of `publisherFiles.ts` are made by: apart from their forms, which bring along what checks them. */

/** How many stories of others a part of a publisher's coverage holds. */
export const COVERAGE_PART = 100

/** From so many stories of its own on a publisher has feeds: those of others would tell nothing for months. */
export const PUBLISHER_FEED = 5
