import { expect, test } from 'vitest'
import { publishersPath } from '../paths.ts'
import { inOrder, ORDERS, orderOf } from './orders.ts'
import type { PublisherCount } from './publisherFiles.ts'

const publisher = (domain: string, covered: number, times?: PublisherCount['times']) => ({
  domain,
  name: domain,
  led: 1,
  covered,
  ...(times && { times }),
})

const PUBLISHERS = [
  publisher('quiet', 0),
  publisher('slow', 9, { stories: 9, first: 0, withinDay: 1, lag: 900 }),
  publisher('quick', 4, { stories: 4, first: 2, withinDay: 4 }),
  publisher('typical', 7, { stories: 8, first: 1, withinDay: 4, lag: 60 }),
]

test.each([
  ['stories', ['quiet', 'slow', 'quick', 'typical']],
  ['covered', ['slow', 'typical', 'quick']],
  ['first', ['quick', 'typical']],
  ['day', ['quick', 'typical', 'slow']],
  ['lag', ['typical', 'slow']],
] as const)('by %s those are in order that have something of it', (order, domains) => {
  expect(inOrder(PUBLISHERS, order).map(({ domain }) => domain)).toEqual(domains)
})

test('each order has an address of its own, and no other address has one', () => {
  for (const order of ORDERS) {
    expect(orderOf(publishersPath(order).split('/')[2])).toBe(order)
  }
  for (const written of ['', 'stories', 'First', 'name']) expect(orderOf(written)).toBeUndefined()
})
