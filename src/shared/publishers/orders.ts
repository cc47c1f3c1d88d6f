import type { PublisherCount } from './publisherFiles.ts'

/**
 * How publishers are ordered: by the most stories of their own, by those of others that they covered too, by how often they were the
 * first or came within a day of it, and by how soon they typically come.
 */
export const ORDERS = ['stories', 'covered', 'first', 'day', 'lag'] as const
export type PublisherOrder = (typeof ORDERS)[number]

/** The words that the orders are called by. */
export const ORDER_NAMES = {
  stories: 'byStories',
  covered: 'byCovered',
  first: 'byFirst',
  day: 'byDay',
  lag: 'byLag',
} as const satisfies Record<PublisherOrder, string>

/** The order of an address; undefined where there is no such. */
export const orderOf = (written: string | undefined): PublisherOrder | undefined =>
  written === undefined
    ? 'stories'
    : ORDERS.find((order) => order === written && order !== 'stories')

/** What an order looks at, the more the better; undefined where a publisher has nothing of it. */
const WEIGHTS: Readonly<Record<PublisherOrder, (publisher: PublisherCount) => number | undefined>> =
  {
    stories: ({ led }) => led,
    covered: ({ covered }) => covered || undefined,
    first: ({ times }) => times?.first || undefined,
    day: ({ times }) => times?.withinDay || undefined,
    lag: ({ times }) => (times?.lag === undefined ? undefined : -times.lag),
  }

/**
 * The publishers that an order can tell of, the best first; equal ones stay as they are.
 *
 * @param publishers in the order of the overview
 */
export function inOrder(
  publishers: readonly PublisherCount[],
  order: PublisherOrder,
): readonly PublisherCount[] {
  if (order === 'stories') return publishers
  const weightOf = WEIGHTS[order]
  return publishers
    .flatMap((publisher) => {
      const weight = weightOf(publisher)
      return weight === undefined ? [] : [{ publisher, weight }]
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ publisher }) => publisher)
}
