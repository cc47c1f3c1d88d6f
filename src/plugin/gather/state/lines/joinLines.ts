import { byCodeUnit } from '../../../../shared/byCodeUnit.ts'
import { type FeedLine, type ReportLine, type StoryLine, UNKNOWN_SIZE } from '../memory.ts'
import { lineText } from './lineText.ts'

/**
 * What counts where two machines have written of one thing: the same, in whichever order their lines stand.
 *
 * Of a feed what was learned last; of a report where it came first, as its story is there; of a story that it was removed.
 */
export const joinLines = {
  feed: (a: FeedLine, b: FeedLine): FeedLine =>
    inOrder('feed', a, b, byCodeUnit(b.asked, a.asked) || byCodeUnit(b.news ?? '', a.news ?? '')),
  report: (a: ReportLine, b: ReportLine): ReportLine =>
    inOrder('report', a, b, byCodeUnit(a.first, b.first)),
  story: (a: StoryLine, b: StoryLine): StoryLine => {
    const line = inOrder('story', a, b, Number(!a.removed) - Number(!b.removed))
    return lineText('story', a) === lineText('story', b) ? line : { ...line, size: UNKNOWN_SIZE }
  },
}

function inOrder<Line extends FeedLine | ReportLine | StoryLine>(
  kind: 'feed' | 'report' | 'story',
  a: Line,
  b: Line,
  order: number,
): Line {
  return (order || byCodeUnit(lineText(kind, a), lineText(kind, b))) <= 0 ? a : b
}
