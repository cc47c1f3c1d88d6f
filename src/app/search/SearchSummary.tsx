import 'virtual:broadsheet/words/lazy'
import { useLocation } from '../navigation/router/router.ts'
import { searchAddress } from '../navigation/searchAddress.ts'
import { FILTERING } from '../navigation/useArrival.ts'
import { asWritten } from '../ui/asWritten.ts'
import { Link } from '../ui/Link.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'
import type { Asked } from './useAsked.ts'

/** What was searched for instead of what was typed, and the way back to that. */
export function Correction({ typed, corrected }: { typed: string; corrected: string }) {
  const { search } = useLocation()
  const original = <bdi {...asWritten(typed)}>{typed}</bdi>
  return (
    <p className="mb-3 font-serif text-lg">
      <Phrase
        word="showingFor"
        values={{
          query: (
            <bdi {...asWritten(corrected)} className="font-bold">
              {corrected}
            </bdi>
          ),
        }}
      />{' '}
      <Link
        to={searchAddress(search, { exact: '1' })}
        state={FILTERING}
        className="font-sans text-base text-accent underline underline-offset-4"
      >
        <Phrase word="searchInstead" values={{ query: original }} />
      </Link>
    </p>
  )
}

const ORDERS = [
  { order: 'best', parameter: undefined, word: 'bestFirst' },
  { order: 'newest', parameter: 'newest', word: 'newestFirst' },
] as const

/** Which results come first. */
export function OrderChoice({ order }: Pick<Asked, 'order'>) {
  const { search } = useLocation()
  return (
    <nav aria-label={say('searchOrder')}>
      <ul className="flex flex-wrap gap-x-4">
        {ORDERS.map((each) => (
          <li key={each.order}>
            <Link
              to={searchAddress(search, { order: each.parameter })}
              state={FILTERING}
              aria-current={each.order === order ? 'true' : undefined}
              className="inline-flex min-h-9 items-center underline-offset-8 hover:underline aria-[current]:font-semibold aria-[current]:text-accent aria-[current]:underline aria-[current]:decoration-2"
            >
              {say(each.word)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
