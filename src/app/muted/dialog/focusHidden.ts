/**
 * Where a reader goes on who has muted what had the focus: at the line that says how many are hidden, the first that is in the window or
 * below it, else at the view's heading. Where the focus is still somewhere, it stays there.
 */
export function focusHidden(): void {
  requestAnimationFrame(() => {
    const { activeElement } = document
    if (activeElement && activeElement !== document.body) return
    const lines = [...document.querySelectorAll<HTMLElement>('main [data-hidden]')]
    const seen = lines.find((line) => line.getBoundingClientRect().bottom > 0)
    const target = seen ?? document.querySelector<HTMLElement>('main h1')
    target?.focus({ preventScroll: true })
  })
}
