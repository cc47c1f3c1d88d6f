import 'virtual:broadsheet/words/kept'
import { useEffect, useId, useRef } from 'react'
import { asWritten } from '../../ui/asWritten.ts'
import { Phrase } from '../../words/Phrase.tsx'
import { number, say } from '../../words/words.ts'
import { offerUndo } from '../undo.ts'
import type { KindName, Preview } from './kinds.ts'
import { sayKind } from './kindWords.ts'
import { BUTTON, NOTE } from './look.ts'
import type { Offer } from './offer.ts'
import { saySetting } from './settingWords.ts'

interface Props {
  title: string
  /** Where it is from, if not from this site. */
  site?: string | undefined
  offer: Offer
  /** Called when it was taken over, or left. */
  onDone: () => void
}

/** What a file or a link would change, and the choice. */
export function OfferPanel({ title, site, offer, onDone }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => heading.current?.focus(), [])
  const take = async () => {
    const { isKept, undo } = await offer.take()
    onDone()
    offerUndo(say(isKept ? 'takenOver' : 'takenPartly'), undo)
  }
  return (
    <section aria-labelledby={id} className="mt-4 max-w-prose border border-ink p-4">
      <h3 ref={heading} id={id} tabIndex={-1} className="font-serif text-xl font-bold">
        {title}
      </h3>
      {site !== undefined && (
        <p className="break-words">
          <Phrase word="otherSite" values={{ site: <bdi dir="ltr">{site}</bdi> }} />
        </p>
      )}
      {[...offer.previews].map(([name, preview]) => (
        <Changes key={name} name={name} preview={preview} />
      ))}
      {!offer.hasChanges && <p className="mt-2">{say('offerNothing')}</p>}
      {offer.damaged > 0 && (
        <p className={NOTE}>{say('offerDamaged', { count: number(offer.damaged) })}</p>
      )}
      {offer.hasNewer && <p className={NOTE}>{say('offerNewer')}</p>}
      <p className="mt-4 flex flex-wrap gap-3">
        {offer.hasChanges && (
          <button type="button" onClick={() => void take()} className={BUTTON}>
            {say('takeOver')}
          </button>
        )}
        <button type="button" onClick={onDone} className={BUTTON}>
          {say(offer.hasChanges ? 'leaveIt' : 'close')}
        </button>
      </p>
    </section>
  )
}

function Changes({ name, preview }: { name: KindName; preview: Preview }) {
  const { added, changed, removed, older } = preview
  if (added.length + changed.length + removed.length + older === 0) return null
  return (
    <div className="mt-3">
      <h4 className="font-semibold">{sayKind(name)}</h4>
      <ul>
        <Change word="offerNew" count={added.length} names={namesOf(name, added)} />
        <Change word="offerChanged" count={changed.length} names={namesOf(name, changed)} />
        <Change word="offerRemoved" count={removed.length} names={namesOf(name, removed)} />
        <Change word="offerOlder" count={older} names={[]} />
      </ul>
    </div>
  )
}

/** As readers know them: what was read has an id alone. */
function namesOf(kind: KindName, names: readonly string[]): readonly string[] {
  if (kind === 'read') return []
  return kind === 'settings' ? names.flatMap(saySetting) : names
}

/** So many are named. */
const MOST_NAMES = 5

interface ChangeProps {
  word: 'offerNew' | 'offerChanged' | 'offerRemoved' | 'offerOlder'
  count: number
  names: readonly string[]
}

function Change({ word, count, names }: ChangeProps) {
  if (count === 0) return null
  return (
    <li>
      {say(word, { count: number(count) })}
      {names.length > 0 && (
        <ul className="ps-4 text-sm break-words text-muted">
          {names.slice(0, MOST_NAMES).map((name, i) => (
            <li key={i} {...asWritten(name)}>
              {name}
            </li>
          ))}
          {names.length > MOST_NAMES && <li aria-hidden>…</li>}
        </ul>
      )}
    </li>
  )
}
