import { SEARCH_PATH } from '../../shared/paths.ts'

/** What the reader looks for, as the address has it. */
export const queryOf = (search: string): string => new URLSearchParams(search).get('q') ?? ''

/**
 * The address of the search with other parameters; those that are not named stay, as filters do.
 *
 * @param search parameters of the address that is shown
 * @param changes undefined: the parameter goes
 */
export function searchAddress(
  search: string,
  changes: Readonly<Record<string, string | undefined>>,
): string {
  const parameters = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    if (value) parameters.set(name, value)
    else parameters.delete(name)
  }
  return parameters.size === 0 ? SEARCH_PATH : `${SEARCH_PATH}?${parameters}`
}
