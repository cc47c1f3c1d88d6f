import { partsOf } from './outletName.ts'
import type { FeedOutlet } from './outletOf.ts'

/**
 * One name for the feeds of one outlet, where it stands in the names of two or more: of `The Example` and `The Example: Science`
 * the first, and `The Example` as well of its sections alone. Readers would take them for outlets of their own.
 *
 * @param outlets of feeds
 * @param known names of outlets that other feeds have, by domain
 */
export function withSharedNames(
  outlets: readonly (FeedOutlet | undefined)[],
  known: ReadonlyMap<string, string>,
): (FeedOutlet | undefined)[] {
  const names = Map.groupBy(
    outlets.flatMap((outlet) => outlet ?? []),
    ({ domain }) => domain,
  )
  const shared = new Map(
    [...names].map(([domain, of]) => [
      domain,
      sharedPart([...of.map(({ name }) => name), known.get(domain) ?? '']),
    ]),
  )
  return outlets.map((outlet) => outlet && { ...outlet, name: nameOf(outlet, shared) })
}

function nameOf({ name, domain }: FeedOutlet, shared: ReadonlyMap<string, string | undefined>) {
  const part = shared.get(domain)
  return part !== undefined && partsOf(name).includes(part) ? part : name
}

/** The part that most of some names have: two or more different ones, so that a name that has none stays whole. */
function sharedPart(names: readonly string[]): string | undefined {
  const different = [...new Set(names)].sort((a, b) => a.length - b.length)
  const parts = Map.groupBy(
    different.flatMap((name) => [...new Set(partsOf(name))]),
    (part) => part,
  )
  const [part, of = []] = [...parts].sort(([, a], [, b]) => b.length - a.length)[0] ?? []
  return of.length > 1 && part !== '' ? part : undefined
}
