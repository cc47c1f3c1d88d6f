import type { MouseEvent } from 'react'

/** Whether a click on a link means to open it here: with another button or a key held, it goes to the browser. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
