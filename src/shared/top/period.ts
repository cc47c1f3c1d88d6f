/**
 * What the hottest stories are chosen from: `now` has all stories, whose heat fades with their age; in the others it does
 * not fade. All are reckoned back from the newest story and not from a clock, so that the same stories give the same pages.
 */
export const PERIODS = ['now', 'day', 'week', 'month', 'year', 'all'] as const
export type Period = (typeof PERIODS)[number]

/** A period in which a story can have a place worth telling. */
export const PLACE_PERIODS = ['week', 'month', 'year', 'all'] as const
