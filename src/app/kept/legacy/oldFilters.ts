import * as v from 'valibot'
import { filterSchema, type KeptFilter } from '../../../shared/kept/concerns.ts'
import type { Item } from '../../../shared/kept/items.ts'

const STORAGE_KEY = 'broadsheet:filters'

/** One of the list that the first edition kept, the last one first. */
const oldSchema = v.omit(filterSchema, ['kept'])

/** The filters that the first edition has left in local storage; undefined where it left none. */
export function oldFilters() {
  try {
    const listed: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null')
    if (!Array.isArray(listed)) return undefined
    const deeds = new Map<string, Item<KeptFilter>>()
    for (const [i, each] of listed.entries()) {
      const filter = v.safeParse(oldSchema, each)
      const at = listed.length - i
      if (filter.success && !deeds.has(filter.output.name))
        deeds.set(filter.output.name, { at, value: { ...filter.output, kept: at } })
    }
    return { deeds, clear: () => localStorage.removeItem(STORAGE_KEY) }
  } catch {
    // Storage is forbidden, or others have written into it.
    return undefined
  }
}
