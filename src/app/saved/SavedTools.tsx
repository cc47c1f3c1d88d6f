import 'virtual:broadsheet/words/saved'
import { useId } from 'react'
import { say } from '../words/words.ts'
import { type Chosen, ORDERS, type SavedOrder } from './savedRows.ts'

const ORDER_WORDS = {
  saved: 'savedLast',
  story: 'savedNewest',
  title: 'savedByTitle',
  publisher: 'savedByPublisher',
} as const satisfies Record<SavedOrder, string>

interface Props {
  chosen: Chosen
  onChoose: (chosen: Chosen) => void
}

/** Finds among saved stories, and puts them in order. */
export function SavedTools({ chosen, onChoose }: Props) {
  const [field, select] = [useId(), useId()]
  return (
    <div className="unprinted flex flex-wrap items-end gap-x-6 gap-y-3">
      <p className="min-w-0 flex-[1_1_16rem] sm:max-w-sm">
        <label htmlFor={field} className="block text-sm font-semibold">
          {say('findSaved')}
        </label>
        <input
          id={field}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={chosen.typed}
          onChange={({ target }) => onChoose({ ...chosen, typed: target.value })}
          className="mt-1 min-h-11 w-full border border-ink bg-paper px-3"
        />
      </p>
      <p className="max-w-full">
        <label htmlFor={select} className="block text-sm font-semibold">
          {say('savedOrder')}
        </label>
        <select
          id={select}
          value={chosen.order}
          onChange={({ target }) =>
            onChoose({ ...chosen, order: ORDERS.find((each) => each === target.value) ?? 'saved' })
          }
          className="mt-1 min-h-11 max-w-full border border-ink bg-paper px-3"
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {say(ORDER_WORDS[order])}
            </option>
          ))}
        </select>
      </p>
    </div>
  )
}
