/** How far a view has come: only one that is whole has the place that a reader left. */
export type Arrival = 'loading' | 'whole' | 'failed'

/** A reader's coming to a view, as it is when the view is rendered. */
export interface Visit {
  /** Of the entry in the tab's history. */
  readonly key: string
  /** By Back, Forward or Reload. */
  readonly isReturn: boolean
  /** By a link that changes what a list shows, and leaves focus and scroll where they are. */
  readonly isFiltering: boolean
  readonly arrival: Arrival
  /** No view of this document has been arrived at yet: focus is the browser's then. */
  readonly isFirst: boolean
}

/** What has been done already: keys of history entries. */
export interface Progress {
  /** The last one that was come to. */
  readonly begun?: string
  /** The last one whose view was whole. */
  readonly arrived?: string
  /** The last one that could not be returned to, as its view had failed. */
  readonly failed?: string
}

/** Something to be done for a view that a reader has come to. */
export type Step =
  /** Scrolling belongs to no entry: a view is on its way. */
  | 'record nothing'
  /** Scrolling belongs to this entry, which begins where the window is. */
  | 'record from here'
  /** The same, but where it begins need not be measured: the browser would have to lay the page out. */
  | 'record from now'
  | 'go to the top'
  | 'focus the heading'
  /** The head speaks of the view, no more of the page that the document came with. */
  | 'follow with the head'
  /** To the place and the link that the reader left. */
  | 'return'
  /** To the place only: focus is the browser's. */
  | 'return to the place'
  /** The same, unless the reader has begun to read before the script came. */
  | 'return to the place unless reading'

/** What is to be done for a view that has come so far, in order, and what has been done then. */
export function arrivalSteps(
  visit: Visit,
  done: Progress,
): { steps: readonly Step[]; done: Progress } {
  const { key, isReturn, arrival, isFirst } = visit
  if (done.arrived === key) return { steps: [], done }
  const first = done.begun === key ? [] : firstSteps(visit)
  const begun = { ...done, begun: key }
  if (arrival === 'loading') return { steps: first, done: begun }
  if (arrival === 'failed' && isReturn) {
    // The place is kept for when a retry has brought the view. One that fails again leaves the focus on its button.
    const steps: Step[] = isFirst || done.failed === key ? first : [...first, 'focus the heading']
    return { steps, done: { ...begun, failed: key } }
  }
  const steps = [...first, ...lastSteps(visit, done.failed === key)]
  return { steps, done: { ...begun, arrived: key } }
}

function firstSteps({ isReturn, isFiltering }: Visit): Step[] {
  if (isReturn) return ['record nothing']
  // A list that is being filtered stays where it is, and may be left before its stories have come.
  return isFiltering ? ['record from here'] : ['record nothing', 'go to the top']
}

function lastSteps({ isReturn, isFiltering, isFirst }: Visit, hasFailed: boolean): Step[] {
  if (isFirst) {
    const isAwaited = hasFailed ? 'return to the place' : 'return to the place unless reading'
    return [isAwaited, 'record from now']
  }
  const place: Step[] = isReturn ? ['return'] : isFiltering ? [] : ['focus the heading']
  return ['follow with the head', ...place, 'record from here']
}
