import { inOrder, type PublisherOrder } from '../../shared/publishers/orders.ts'
import type { PublisherCount } from '../../shared/publishers/publisherFiles.ts'
import { sharedNames } from '../../shared/publishers/sharedNames.ts'
import { sayMinutes } from '../ui/spans/sayLag.ts'
import { number, say } from '../words/words.ts'
import { PublisherRows } from './PublisherRows.tsx'

/** More than these nobody reads to the end. */
const MOST = 200

interface Props {
  publishers: readonly PublisherCount[]
  order: Exclude<PublisherOrder, 'stories'>
}

/** Publishers in an order other than the overview's own, each with what it is ordered by. */
export function OrderedPublishers({ publishers, order }: Props) {
  const shown = inOrder(publishers, order).slice(0, MOST)
  const others = publishers.length - shown.length
  return (
    <div className="mt-4 border-t border-ink pt-3">
      <PublisherRows
        publishers={shown}
        look="ranked"
        shared={sharedNames(publishers)}
        figureOf={FIGURES[order]}
      />
      {others > 0 && (
        <p className="mt-4 font-serif text-muted">
          <bdi>{say('othersInOrder', { count: others })}</bdi>
        </p>
      )}
    </div>
  )
}

type FigureOf = (publisher: PublisherCount) => string

const FIGURES: Readonly<Record<Props['order'], FigureOf>> = {
  covered: ({ covered }) => number(covered),
  first: ({ times }) => say('partOfAll', { part: times?.first ?? 0, all: times?.stories ?? 0 }),
  day: ({ times }) => say('partOfAll', { part: times?.withinDay ?? 0, all: times?.stories ?? 0 }),
  lag: ({ times }) => sayMinutes(times?.lag ?? 0),
}
