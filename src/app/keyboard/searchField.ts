import type { Here } from './here.ts'

const FIELD = 'header form[role="search"] input[name="q"]'

/** Where the search is, without the base path. */
const SEARCH_PATH = '/search'

/** What had the focus before the search field. */
let before: Element | null = null

/** Gives the search field above every view the focus; where it is not to be seen, shows the search. */
export function openSearch({ navigate }: Pick<Here, 'navigate'>): void {
  const field = document.querySelector<HTMLInputElement>(FIELD)
  if (field?.checkVisibility() !== true) return void navigate(SEARCH_PATH)
  before = document.activeElement
  field.focus()
  field.select()
}

/**
 * Leaves the field that has the focus, for what had it before.
 *
 * @returns whether a field had the focus
 */
export function leaveField(isField: (element: Element | null) => boolean): boolean {
  const field = document.activeElement
  if (!(field instanceof HTMLElement) || !isField(field)) return false
  const back = field.matches(FIELD) && before instanceof HTMLElement ? before : undefined
  before = null
  field.blur()
  if (back?.isConnected) back.focus({ preventScroll: true })
  return true
}
