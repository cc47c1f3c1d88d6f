/** What of filters the first view has to know; the rest is in `find/filters`, which is loaded where an address says some. */

/** The names of what an address may say of filters, in the order in which they are printed. */
export const FILTER_PARAMETERS = [
  'topic',
  'publisher',
  'type',
  'coverage',
  'since',
  'until',
  'unread',
] as const
export type FilterParameter = (typeof FILTER_PARAMETERS)[number]

/** The parameters of an address: `URLSearchParams`, which the browser and Node each have of their own. */
export interface AddressParameters {
  readonly get: (name: string) => string | null
  readonly getAll: (name: string) => readonly string[]
}

/** Whether an address says anything of filters, be it wrong. `unread` says all by its name. */
export const saysFilters = (parameters: AddressParameters): boolean =>
  FILTER_PARAMETERS.some((parameter) => parameters.get(parameter)) ||
  parameters.get('unread') === ''
