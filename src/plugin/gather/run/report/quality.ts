import type { FeedItem } from '../../feed/feed.ts'

/** What makes a report worth more than another one of the same source: what there is to show of it. */
const PICTURE = 3
const EXCERPT = 3
const DATE = 2
/** What the first items of a feed get for their place, as many put first what matters most. */
const FIRST = { items: 3, points: 2 }
const EARLY = { items: 10, points: 1 }

/** So much heat has each outlet that reports a story. */
const OUTLET_HEAT = 10

/**
 * The quality of a report: that of its source, what it has, and its place in the feed.
 *
 * @param source of the list, else of the settings
 * @param place of the item in its feed, from 0
 */
export function qualityOf(
  item: Pick<FeedItem, 'picture' | 'excerpt' | 'published' | 'updated'>,
  source: number,
  place: number,
): number {
  const isDated = item.published !== undefined || item.updated !== undefined
  const points =
    completeness(item) +
    (isDated ? DATE : 0) +
    (place < FIRST.items ? FIRST.points : place < EARLY.items ? EARLY.points : 0)
  return Math.round(source) + points
}

/** What a report is worth more for what there is to show of it. */
export const completeness = ({
  picture,
  excerpt,
}: {
  picture?: unknown
  excerpt?: unknown
}): number => (picture ? PICTURE : 0) + (excerpt ? EXCERPT : 0)

/** The heat of a story by the quality of its lead and the number of all its outlets, that of the lead among them. */
export const heatOf = (quality: number, outlets: number): number => quality + OUTLET_HEAT * outlets

/** How much hotter a story gets by outlets that come later. */
export const heatBy = (outlets: number): number => OUTLET_HEAT * outlets

/** From when on a story is shown. */
export interface Threshold {
  readonly outlets?: number | undefined
  readonly quality?: number | undefined
}

/** Whether a story is shown: where it has enough outlets, or its lead is good enough; always where nothing is asked. */
export function isShown(
  threshold: Threshold | undefined,
  story: { readonly outlets: number; readonly quality: number },
): boolean {
  const { outlets, quality } = threshold ?? {}
  if (outlets === undefined && quality === undefined) return true
  return (
    (outlets !== undefined && story.outlets >= outlets) ||
    (quality !== undefined && story.quality >= quality)
  )
}
