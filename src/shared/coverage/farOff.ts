const DAYS = 30

/**
 * Whether a report lies so far from its story, before or after it, that it hardly tells of the same event.
 *
 * @param report date of the report, ISO 8601
 * @param story that of the story
 */
export const isFarOff = (report: string, story: string): boolean =>
  Math.abs(Date.parse(report) - Date.parse(story)) > DAYS * 86_400_000
