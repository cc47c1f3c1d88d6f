/** How good groups are, each 0 to 1. */
export interface BCubed {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/**
 * B-cubed: for each report, how many of its group are of its event, and how many of its event are in its group; in the mean
 * (A. Bagga, B. Baldwin, 1998).
 *
 * @param events of each report, as people say
 * @param groups of each report, as a method has found
 */
export function bCubed(events: readonly string[], groups: readonly string[]): BCubed {
  const ofEvent = sizes(events)
  const ofGroup = sizes(groups)
  const ofBoth = sizes(events.map((event, i) => `${event} ${groups[i]}`))
  let [precision, recall] = [0, 0]
  for (const [i, event] of events.entries()) {
    const group = groups[i] ?? ''
    const both = ofBoth.get(`${event} ${group}`) ?? 0
    precision += both / (ofGroup.get(group) ?? 1) / events.length
    recall += both / (ofEvent.get(event) ?? 1) / events.length
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

function sizes(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
