import type { Report } from '../../shared/bundle.ts'

/** How the reports may be put in order: best first, as the file has them. */
export const ORDERS = ['best', 'earliest', 'publisher'] as const
export type Order = (typeof ORDERS)[number]

/** What the reader wants to see of the reports. */
export interface Choice {
  readonly order: Order
  /** The only kind that is shown; undefined: both. */
  readonly type: 'article' | 'video' | undefined
}

/** What a finished page shows. */
export const USUAL: Choice = { order: 'best', type: undefined }

/** What an address asks for; what means nothing counts for nothing. @param search with its `?`, or empty */
export function choiceOf(search: string): Choice {
  const parameters = new URLSearchParams(search)
  const type = parameters.get('type')
  return {
    order: ORDERS.find((order) => order === parameters.get('order')) ?? USUAL.order,
    type: type === 'article' || type === 'video' ? type : undefined,
  }
}

/** The same without a kind that none of the reports is of: an address may be older than they are. */
export const choiceAmong = (reports: readonly Pick<Report, 'type'>[], choice: Choice): Choice =>
  reports.some(({ type }) => type === choice.type) ? choice : { ...choice, type: undefined }

/** What the address of a story says of a choice: nothing of the usual one. */
export function printChoice({ order, type }: Choice): string {
  const said = new URLSearchParams({
    ...(order !== USUAL.order && { order }),
    ...(type && { type }),
  })
  return said.size === 0 ? '' : `?${said}`
}
