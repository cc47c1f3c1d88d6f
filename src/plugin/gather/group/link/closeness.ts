import type { Cluster } from './Cluster.ts'

/**
 * How alike two reports of an event are before anything is known of it, and how many pairs that stands for beside those
 * that there are.
 */
const USUAL = 0.15
const USUAL_PAIRS = 6
/** How much it matters that they are closer to one another than is usual. */
const CONTRAST = 1.15
/** Two large clusters become one that are so close: where each is as alike within as is usual, the mean likeness of all pairs between them. */
export const CLOSE = 0.07
/** So much more two single reports must be; the more pairs a mean is of, the less. */
const SINGLE = 0.15
/**
 * What one outlet alone has written is an event only where it has soon said nearly the same again: the headlines of its series
 * are alike too, day by day.
 */
const ONE_OUTLET = 0.6
const SOON = 12 * 60 * 60 * 1000

/**
 * How close two clusters are; see `CLOSE`.
 *
 * The mean likeness of all pairs between them is seen beside that within each: the reports of two earthquakes are like one
 * another, but those of each are much more so. The numbers are from the benchmark.
 *
 * @param between the likenesses of all pairs between them, added
 */
export function closeness(a: Cluster, b: Cluster, between: number): number {
  const pairs = a.leaves.length * b.leaves.length
  const mean = between / pairs
  if (isOneOutlet(a, b) && (mean < ONE_OUTLET || isLong(a, b))) return -1
  // Clusters of all kinds of things are not to take in more, for being less alike within.
  const unusual = Math.max(1, Math.sqrt(withinOf(a) * withinOf(b)) / USUAL)
  return mean / unusual ** CONTRAST - SINGLE / pairs
}

/** The mean likeness of pairs within a cluster, as far as they are enough to say. */
function withinOf({ leaves, within }: Cluster): number {
  const pairs = (leaves.length * (leaves.length - 1)) / 2
  return (within + USUAL * USUAL_PAIRS) / (pairs + USUAL_PAIRS)
}

function isOneOutlet(a: Cluster, b: Cluster): boolean {
  const [outlet] = a.outlets
  return (
    a.outlets.size === 1 && b.outlets.size === 1 && outlet !== undefined && b.outlets.has(outlet)
  )
}

const isLong = (a: Cluster, b: Cluster): boolean =>
  Math.max(a.last, b.last) - Math.min(a.first, b.first) > SOON
