/** So many are looked at on either side: a page may be in thousands of lists. */
const LOOKED_AT = 8

/**
 * Those around a place in an order.
 *
 * @param isBehind whether one stands at the place or behind it: then all do that follow
 */
export function around<Each>(
  inOrder: readonly Each[],
  isBehind: (each: Each) => boolean,
): readonly Each[] {
  let [low, high] = [0, inOrder.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const each = inOrder[middle]
    if (each === undefined || isBehind(each)) high = middle
    else low = middle + 1
  }
  return inOrder.slice(Math.max(0, low - LOOKED_AT), low + LOOKED_AT + 1)
}
