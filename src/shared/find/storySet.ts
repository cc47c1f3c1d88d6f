/**
 * Some of all stories: 1 at the number of each story in it, 0 elsewhere. Stories are numbered from the oldest, from 0, in the
 * order of the feed, so that a number is a date as well, and stays as it is when news arrives.
 */
export type StorySet = Uint8Array
