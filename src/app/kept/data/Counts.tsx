import { useSyncExternalStore } from 'react'
import { number } from '../../words/words.ts'
import { KIND_NAMES, KINDS, type KindName } from './kinds.ts'
import { sayKind } from './kindWords.ts'

/** How much there is of each kind. */
export const Counts = () => (
  <dl className="mt-3 flex max-w-prose flex-wrap gap-x-6 gap-y-1">
    {KIND_NAMES.map((name) => (
      <div key={name} className="flex gap-x-2">
        <dt>{sayKind(name)}</dt>
        <dd className="font-semibold">
          <Count name={name} />
        </dd>
      </div>
    ))}
  </dl>
)

function Count({ name }: { name: KindName }) {
  const { kept } = KINDS[name]
  const count = useSyncExternalStore(
    kept.onChange,
    () => kept.values.size,
    () => 0,
  )
  return number(count)
}
