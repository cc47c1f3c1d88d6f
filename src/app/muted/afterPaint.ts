/** Does something when the browser has shown what the reader's deed has changed at once: what takes longer does not hold that up. */
export function afterPaint(deed: () => void): void {
  // The second picture is begun when the first one is there.
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(deed)))
}
