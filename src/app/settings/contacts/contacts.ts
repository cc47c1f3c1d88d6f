/** Another host, and how much this document has loaded from it. */
export interface Contact {
  readonly host: string
  readonly count: number
}

/** What browsers say of all that they have loaded for this document, but for the first entries where there are too many. */
const loaded = new Set<string>()
let observer: PerformanceObserver | undefined

/**
 * The other hosts that this document has loaded anything from since it was opened, by how much that was. Pictures that are
 * seen count also where the browser keeps no account of them.
 */
export function contactedHosts(): Contact[] {
  collect(performance.getEntriesByType('resource'))
  for (const { currentSrc, complete, naturalWidth } of document.images) {
    if (complete && naturalWidth > 0) loaded.add(currentSrc)
  }
  const hosts = [...loaded].flatMap((address) => otherHost(address) ?? [])
  return [...Map.groupBy(hosts, (host) => host)]
    .map(([host, all]) => ({ host, count: all.length }))
    .toSorted((one, other) => other.count - one.count || (one.host < other.host ? -1 : 1))
}

/** Calls a function whenever something was loaded. Gives what ends that. */
export function onContact(listener: () => void): () => void {
  observer ??= new PerformanceObserver((list) => collect(list.getEntries()))
  const watch = new PerformanceObserver(listener)
  observer.observe({ type: 'resource', buffered: true })
  watch.observe({ type: 'resource' })
  return () => watch.disconnect()
}

function collect(entries: readonly PerformanceEntry[]): void {
  for (const { name } of entries) loaded.add(name)
}

function otherHost(address: string): string | undefined {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol) || url.host === location.host) return undefined
  return url.host
}
