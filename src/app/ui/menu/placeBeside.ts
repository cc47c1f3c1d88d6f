/** Room between what lies over the page and the edges of the window, in pixels. */
const EDGE = 8

/**
 * Puts what lies over the page below the element that it belongs to, its end at that one's end; above it where there is no room below.
 * Always inside of the window. It goes with the window: the page may scroll below it.
 */
export function placeBeside(shown: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect()
  const { width, height } = shown.getBoundingClientRect()
  const isRightToLeft = getComputedStyle(anchor).direction === 'rtl'
  const left = isRightToLeft ? at.left : at.right - width
  const below = at.bottom + height <= innerHeight - EDGE
  const top = below ? at.bottom : at.top - height
  shown.style.left = `${within(left, document.documentElement.clientWidth - width)}px`
  shown.style.top = `${within(top, innerHeight - height)}px`
}

const within = (wanted: number, most: number): number =>
  Math.max(EDGE, Math.min(wanted, most - EDGE))
