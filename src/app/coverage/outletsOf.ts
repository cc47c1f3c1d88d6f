import type { Publisher } from '../../shared/bundle.ts'

/** What a publisher is told from others by. */
export const outletKey = ({ domain, name }: Publisher): string => domain ?? name

/** The publishers of some reports in their order, each once: it is one by its domain, or by its name where that is not known. */
export function outletsOf(reports: readonly { readonly publisher: Publisher }[]): Publisher[] {
  const outlets = new Map<string, Publisher>()
  for (const { publisher } of reports) {
    const key = outletKey(publisher)
    if (!outlets.has(key)) outlets.set(key, publisher)
  }
  return [...outlets.values()]
}
