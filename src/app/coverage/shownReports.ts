import type { Report, Story } from '../../shared/bundle.ts'
import { reportsOf } from '../../shared/coverage/reportsOf.ts'
import { archivedCopy } from '../../shared/shown/archivedCopy.ts'

/** A report as the section shows it: number 0 is the story itself. */
export interface ShownReport
  extends Pick<Report, 'title' | 'excerpt' | 'link' | 'type' | 'publisher'> {
  readonly number: number
  readonly published: string | undefined
  readonly picture: Report['picture']
  /** Id of the story here that has the same original. */
  readonly storyHere: string | undefined
  /** Its own address where that has nothing any more, and `link` leads to an archived copy. */
  readonly goneFrom: string | undefined
}

/**
 * The story and all its reports, each by its number. Stock pictures are left out, as is all but the headline of the story itself:
 * its page shows it.
 */
export function shownReports(story: Story): ShownReport[] {
  const { title, published, link, type, publisher } = story
  const own = {
    title,
    published,
    link,
    type,
    publisher,
    number: 0,
    picture: undefined,
    storyHere: undefined,
    goneFrom: undefined,
  }
  return [
    own,
    ...reportsOf(story).map((report, i) => ({
      ...report,
      ...(story.reportsGone?.[i]
        ? { link: archivedCopy(report.link, report.published ?? published), goneFrom: report.link }
        : { goneFrom: undefined }),
      number: i + 1,
      published: report.published,
      picture: story.reportRepeatsPicture?.[i] ? undefined : report.picture,
      storyHere: story.reportStories?.[i] ?? undefined,
    })),
  ]
}
