import { ORDER_NAMES, type PublisherOrder } from '../../../shared/publishers/orders.ts'
import { say } from '../../words/words.ts'

/** What the overview of all publishers is called: apart from the titles of each, whose pages need no orders. */
export const publishersTitle = (order: PublisherOrder): string =>
  order === 'stories'
    ? say('publisherList')
    : say('publishersIn', { order: say(ORDER_NAMES[order]) })
