import { SEARCH_PATH } from '../../shared/paths.ts'
import type { Here } from './here.ts'

const FIELD = 'header form[role="search"] input[name="q"]'

/** What had the focus before the search field, and where it was seen. */
let before:
  | { readonly element: Element | null; readonly y: number; readonly address: string }
  | undefined

/** Gives the search field above every view the focus; where it is not to be seen, shows the search. */
export function openSearch({ navigate }: Pick<Here, 'navigate'>): void {
  const field = document.querySelector<HTMLInputElement>(FIELD)
  if (field?.checkVisibility() !== true) return void navigate(SEARCH_PATH)
  before = { element: document.activeElement, y: scrollY, address: location.href }
  field.focus()
  field.select()
}

/**
 * Leaves the field that has the focus: the search field for the place from which a key has led to it.
 *
 * @param isField whether an element is a field
 * @returns whether a field had the focus
 */
export function leaveField(isField: (element: Element | null) => boolean): boolean {
  const field = document.activeElement
  if (!(field instanceof HTMLElement) || !isField(field)) return false
  field.blur()
  if (field.matches(FIELD) && before?.address === location.href) {
    scrollTo(0, before.y)
    if (before.element instanceof HTMLElement) before.element.focus({ preventScroll: true })
  }
  before = undefined
  return true
}
