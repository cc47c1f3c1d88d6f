/** Lists are drawn anew by then. */
const PATIENCE_MILLISECONDS = 1500

/**
 * Where a reader goes on who has muted what had the focus, once that has gone: at the line that says how many are hidden, the first that
 * is in the window or below it, else at the view's heading. Where the focus is still somewhere, it stays there.
 */
export function focusHidden(): void {
  const end = performance.now() + PATIENCE_MILLISECONDS
  const look = () => {
    if (hasFocus()) {
      if (performance.now() < end) requestAnimationFrame(look)
      return
    }
    const lines = [...document.querySelectorAll<HTMLElement>('main [data-hidden]')]
    const seen = lines.find((line) => line.getBoundingClientRect().bottom > 0)
    const target = seen ?? document.querySelector<HTMLElement>('main h1')
    target?.focus({ preventScroll: true })
  }
  requestAnimationFrame(look)
}

const hasFocus = (): boolean =>
  document.activeElement !== null && document.activeElement !== document.body
