import { isAskedFor } from '../../marks/look.ts'

/** Another host, and how much this document has loaded from it. */
export interface Contact {
  readonly host: string
  readonly count: number
}

/** What browsers say that they have loaded for this document, but for the first of it where it is too much. */
const loaded = new Set<string>()
let observer: PerformanceObserver | undefined

/** Since when pictures are withheld, as `performance.now()` has it; undefined where they are not. */
let withheldSince: number | undefined

/** Tells that pictures are withheld from now on, or since the document was opened: `0`; or no more. */
export function noteWithholding(since: number | undefined): void {
  withheldSince = since
}

/**
 * The other hosts that this document has loaded anything from since it was opened, by how much that was. Pictures that are
 * seen count also where the browser keeps no account of them; those that the worker has refused do not, as nobody was asked.
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
  for (const entry of entries) if (!isRefused(entry)) loaded.add(entry.name)
}

function isRefused({ name, startTime }: PerformanceEntry): boolean {
  if (withheldSince === undefined || startTime < withheldSince || isAskedFor(name)) return false
  // Without it only the app keeps from asking, which the first picture of a page does not wait for.
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null
}

function otherHost(address: string): string | undefined {
  if (!/^https?:/.test(address)) return undefined
  const { host } = new URL(address)
  return host === location.host ? undefined : host
}
