/** Filters that a reader has kept under a name, in this browser alone. */

export interface KeptFilter {
  readonly name: string
  /** Without the base path, such as `/?topic=ai&type=video`. */
  readonly path: string
}

const STORAGE_KEY = 'broadsheet:filters'

/** More nobody finds again. */
const MOST = 50
const LONGEST_NAME = 80
const LONGEST_PATH = 2000

/** Addresses of filters: of the feed, of a topic, of the search. Others may write into a site's storage, and a link must stay within it. */
const PATH = /^\/(topic\/[^/?#]+|search)?(\?[^#]*)?$/

const listeners = new Set<() => void>()

let known: { readonly text: string | null; readonly kept: readonly KeptFilter[] } = {
  text: null,
  kept: [],
}

/**
 * The filters that are kept, the last one first; none where the browser keeps nothing. The same array as long as they are the same.
 */
export function keptFilters(): readonly KeptFilter[] {
  const text = stored()
  if (text !== known.text) known = { text, kept: readKept(text) }
  return known.kept
}

/**
 * Keeps a filter, in the place of one that has its name.
 *
 * @returns whether the browser has kept it: storage may be full or forbidden
 */
export function keepFilter({ name, path }: KeptFilter): boolean {
  const kept = { name: name.trim().slice(0, LONGEST_NAME), path }
  if (!isKept(kept)) return false
  return store([kept, ...keptFilters().filter((each) => each.name !== kept.name)])
}

/** Gives a kept filter another name, in the place of one that has it. */
export function renameFilter(from: string, to: string): boolean {
  const name = to.trim().slice(0, LONGEST_NAME)
  if (name === '') return false
  const others = keptFilters().filter((each) => each.name !== name || each.name === from)
  return store(others.map((each) => (each.name === from ? { ...each, name } : each)))
}

/** Forgets a kept filter. */
export const forgetFilter = (name: string): boolean =>
  store(keptFilters().filter((each) => each.name !== name))

/** Calls a function when other filters are kept, here or in another tab. Gives what ends that. */
export function onKeptFilters(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY)
  } catch {
    // Storage is forbidden.
    return null
  }
}

function store(kept: readonly KeptFilter[]): boolean {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(kept.slice(0, MOST)))
  } catch {
    return false
  }
  for (const listener of listeners) listener()
  return true
}

function readKept(text: string | null): KeptFilter[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]')
    const kept = Array.isArray(value) ? value.filter(isKept) : []
    const names = new Set<string>()
    return kept
      .filter(({ name }) => !names.has(name) && names.add(name))
      .map(({ name, path }) => ({ name, path }))
      .slice(0, MOST)
  } catch {
    return []
  }
}

function isKept(value: unknown): value is KeptFilter {
  if (typeof value !== 'object' || value === null) return false
  const name: unknown = Reflect.get(value, 'name')
  const path: unknown = Reflect.get(value, 'path')
  return (
    isShort(name, LONGEST_NAME) &&
    name.trim() !== '' &&
    isShort(path, LONGEST_PATH) &&
    PATH.test(path)
  )
}

const isShort = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest
