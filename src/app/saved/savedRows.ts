import type { SavedStory } from '../../shared/kept/concerns.ts'
import { fold } from '../find/fold.ts'

/** A saved story with its id. */
export interface SavedRow extends SavedStory {
  readonly id: string
}

/** The orders of the list as its address has them; the first goes without saying. */
export const ORDERS = ['saved', 'story', 'title', 'publisher'] as const
export type SavedOrder = (typeof ORDERS)[number]

/** What a page of saved stories shows: in which order, and of which words. */
export interface Chosen {
  readonly order: SavedOrder
  readonly typed: string
}

/** What an address says; what it does not say, or nobody knows, goes without saying. */
export function chosenIn(search: string): Chosen {
  const parameters = new URLSearchParams(search)
  const order = ORDERS.find((each) => each === parameters.get('order')) ?? ORDERS[0]
  return { order, typed: parameters.get('q') ?? '' }
}

/** The address of what is chosen, from its `?` on; empty where all of it goes without saying. */
export function searchOf({ order, typed }: Chosen): string {
  const parameters = new URLSearchParams()
  if (order !== ORDERS[0]) parameters.set('order', order)
  if (typed.trim() !== '') parameters.set('q', typed)
  return parameters.size === 0 ? '' : `?${parameters}`
}

/**
 * The saved stories that have all of the typed words, or beginnings of them, in their headline, publisher or note, in an order that is total.
 *
 * @param language in which names are put in order
 */
export function savedRows(
  saved: ReadonlyMap<string, SavedStory>,
  { order, typed }: Chosen,
  language: string,
): SavedRow[] {
  const words = fold(typed).split(' ').filter(Boolean)
  const rows = [...saved].map(([id, story]) => ({ ...story, id }))
  return rows.filter((row) => hasAll(row, words)).toSorted(inOrder(order, language))
}

function hasAll({ title, publisher, note = '' }: SavedRow, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const text = fold(`${title} ${publisher} ${note}`)
  return words.every((word) => text.includes(word))
}

function inOrder(order: SavedOrder, language: string): (a: SavedRow, b: SavedRow) => number {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const byId = (a: SavedRow, b: SavedRow) => (a.id < b.id ? 1 : -1)
  const bySaved = (a: SavedRow, b: SavedRow) => b.saved - a.saved || byId(a, b)
  const byStory = (a: SavedRow, b: SavedRow) =>
    Date.parse(b.published) - Date.parse(a.published) || byId(a, b)
  return {
    saved: bySaved,
    story: byStory,
    title: (a: SavedRow, b: SavedRow) => compare(a.title, b.title) || byStory(a, b),
    publisher: (a: SavedRow, b: SavedRow) => compare(a.publisher, b.publisher) || byStory(a, b),
  }[order]
}
