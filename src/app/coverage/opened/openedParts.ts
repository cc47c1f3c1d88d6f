/** Where the tab's history says which parts of a story's coverage the reader has opened: Back and Reload find them so. */
interface State {
  readonly opened?: unknown
}

/** The parts that were open at the history entry that is shown. */
export function openedParts(): readonly string[] {
  const { opened }: State = history.state ?? {}
  return Array.isArray(opened) ? opened.filter((part) => typeof part === 'string') : []
}

/** Keeps with the history entry that a part is open, or no more. */
export function keepOpened(part: string, isOpen: boolean): void {
  const before = openedParts()
  if (before.includes(part) === isOpen) return
  const opened = isOpen ? [...before, part] : before.filter((other) => other !== part)
  history.replaceState({ ...history.state, opened: opened.length === 0 ? undefined : opened }, '')
}
