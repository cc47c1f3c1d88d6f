/** Filters that a reader has kept under a name, in this browser alone. */
import * as v from 'valibot'
import { filterSchema, type KeptFilter, LONGEST_FILTER_NAME } from '../../shared/kept/concerns.ts'
import { FILTERS } from '../kept/kept.ts'

let known: {
  readonly values: ReadonlyMap<string, KeptFilter>
  readonly listed: readonly KeptFilter[]
} = { values: new Map(), listed: [] }

/**
 * The filters that are kept, the last one first; none where the browser keeps nothing, or has not answered yet. The same array as long
 * as they are the same.
 */
export function keptFilters(): readonly KeptFilter[] {
  const { values } = FILTERS
  if (values !== known.values) {
    const listed = [...values.values()].toSorted((a, b) => b.kept - a.kept)
    known = { values, listed }
  }
  return known.listed
}

/** What can be kept as a filter: its name, and its address without the base path. */
type NamedPath = Pick<KeptFilter, 'name' | 'path'>

/**
 * Keeps a filter, in the place of one that has its name.
 *
 * @returns whether the browser has kept it: storage may be full or forbidden
 */
export async function keepFilter({ name, path }: NamedPath): Promise<boolean> {
  const newest = keptFilters()[0]?.kept ?? 0
  const filter = { name: shortName(name), path, kept: Math.max(Date.now(), newest + 1) }
  return v.is(filterSchema, filter) && FILTERS.set(filter.name, filter)
}

/** Gives a kept filter another name, in the place of one that has it. */
export async function renameFilter(from: string, to: string): Promise<boolean> {
  const filter = FILTERS.values.get(from)
  const name = shortName(to)
  if (!filter || name === '') return false
  return FILTERS.setAll(
    new Map([
      [from, null],
      [name, { ...filter, name }],
    ]),
  )
}

/** Forgets a kept filter. */
export const forgetFilter = (name: string): Promise<boolean> => FILTERS.set(name, null)

/** Calls a function when other filters are kept, here or in another tab. Gives what ends that. */
export const onKeptFilters = FILTERS.onChange

const shortName = (name: string): string => name.trim().slice(0, LONGEST_FILTER_NAME)
