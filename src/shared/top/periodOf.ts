import type { Period } from './period.ts'
import { TOP_TITLES } from './titles.ts'

const isPeriod = (name: string): name is Period => Object.hasOwn(TOP_TITLES, name)

/** The period of an address: none is `now`; undefined for one that there is not. */
export function periodOf(name: string | undefined): Period | undefined {
  if (name === undefined) return 'now'
  return name !== 'now' && isPeriod(name) ? name : undefined
}
