/**
 * The first index that something holds for, where it holds for all behind it as well; `count` where there is none.
 *
 * @param holds of an index below `count`
 */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
