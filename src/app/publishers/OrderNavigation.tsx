import { publishersPath } from '../../shared/paths.ts'
import {
  inOrder,
  ORDER_NAMES,
  ORDERS,
  type PublisherOrder,
} from '../../shared/publishers/orders.ts'
import type { PublisherCount } from '../../shared/publishers/publisherFiles.ts'
import { Link } from '../ui/Link.tsx'
import { say } from '../words/words.ts'

interface Props {
  publishers: readonly PublisherCount[]
  /** The one that is shown. */
  order: PublisherOrder
}

/** The orders that tell of some publishers, as links: each has an address of its own. Nothing where there is one alone. */
export function OrderNavigation({ publishers, order }: Props) {
  const orders = ORDERS.filter((each) => each === order || inOrder(publishers, each).length > 0)
  if (orders.length < 2) return null
  return (
    <nav aria-label={say('orders')} className="mt-2">
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {orders.map((each) => (
          <li key={each}>
            <Link
              to={publishersPath(each)}
              aria-current={each === order ? 'page' : undefined}
              className="inline-flex min-h-9 items-center border-b-2 border-transparent hover:border-rule aria-[current]:border-accent aria-[current]:font-bold forced-colors:border-[Canvas]"
            >
              {say(ORDER_NAMES[each])}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
