import 'virtual:broadsheet/words/lazy'
import type { WrongValue } from '../../shared/find/filters/filterAddress.ts'
import { Phrase } from '../words/Phrase.tsx'

/** Names what of the address means nothing, and was left out. */
export function WrongFilters({ values }: { values: readonly WrongValue[] }) {
  return (
    <div role="status">
      {values.length > 0 && (
        <p className="mb-5 border-s-4 border-accent bg-shade px-4 py-3">
          <Phrase
            word="wrongFilters"
            values={{
              values: values.map(({ parameter, value }, i) => (
                <bdi key={`${parameter} ${value}`} dir="ltr" className="font-semibold">
                  {`${i > 0 ? ', ' : ''}${parameter}=${value}`}
                </bdi>
              )),
            }}
          />
        </p>
      )}
    </div>
  )
}
