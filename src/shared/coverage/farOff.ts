const DAYS = 30

/** Whether two times, in milliseconds, are so far from each other that reports of them hardly tell of the same event. */
export const isFarApart = (one: number, other: number): boolean =>
  Math.abs(one - other) > DAYS * 86_400_000

/**
 * Whether a report lies so far from its story, before or after it, that it hardly tells of the same event.
 *
 * @param report date of the report, ISO 8601
 * @param story that of the story
 */
export const isFarOff = (report: string, story: string): boolean =>
  isFarApart(Date.parse(report), Date.parse(story))
