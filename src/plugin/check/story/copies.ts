/** What of a report is compared. */
export interface ComparedText {
  readonly title: string
  readonly excerpt: string | undefined
}

/**
 * Groups of reports with about the same text, see `copiesSchema`.
 *
 * @param _reports the story itself, then its reports
 */
export const copiesOf = (_reports: readonly ComparedText[]): number[][] => []
