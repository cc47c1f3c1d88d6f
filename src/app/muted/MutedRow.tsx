import 'virtual:broadsheet/words/muted'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import type { Mute } from '../../shared/kept/concerns.ts'
import { listPath, publisherPath } from '../../shared/paths.ts'
import { focusHeading } from '../navigation/useArrival.ts'
import { asWritten } from '../ui/asWritten.ts'
import { Link } from '../ui/Link.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'
import { EndChoice } from './EndChoice.tsx'
import { sayTime } from './ends.ts'
import { hidesQuery } from './hidesOf.ts'
import { unmuteAndTell } from './mute.ts'
import { Examples, sayCount } from './Preview.tsx'

interface Props {
  mute: Mute
  /** It hides nothing any more. */
  hasEnded: boolean
}

const KINDS = { topic: 'mutedTopic', publisher: 'mutedPublisher', words: 'mutedWords' } as const

/** What is muted, when that ends, and what it hides. */
export function MutedRow({ mute, hasEnded }: Props) {
  const { kind, name, until } = mute
  const heading = useId()
  // Those that have ended stand below a heading of their own.
  const Heading = hasEnded ? 'h3' : 'h2'
  const named = <bdi {...asWritten(name)}>{name}</bdi>
  return (
    <li className="border-t border-rule py-3 first:border-ink">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <Heading id={heading} className="font-serif text-lg font-bold">
          <Subject mute={mute} />
        </Heading>
        <span className="text-sm text-muted">{say(KINDS[kind])}</span>
        <span className="text-sm text-muted">
          {until !== undefined
            ? say(hasEnded ? 'endedAt' : 'mutedUntil', { time: sayTime(until) })
            : say('mutedForAlways')}
        </span>
        <span className="ms-auto flex flex-wrap gap-x-4">
          <EndChoice mute={mute} isAgain={hasEnded} />
          <button
            type="button"
            onClick={({ currentTarget }) => {
              focusBeside(currentTarget)
              unmuteAndTell(mute)
            }}
            className="min-h-9 cursor-pointer text-accent hover:underline"
          >
            <Phrase word={hasEnded ? 'removeMute' : 'unmute'} values={{ name: named }} />
          </button>
        </span>
      </div>
      {!hasEnded && <Hidden mute={mute} label={heading} />}
    </li>
  )
}

/** Gives the line the focus that comes after one that goes. */
function focusBeside(inLine: Element): void {
  const line = inLine.closest('li')
  const beside = (line?.nextElementSibling ?? line?.previousElementSibling)?.querySelector('button')
  if (beside) beside.focus()
  else focusHeading()
}

/** Its name, which leads to what is muted. */
function Subject({ mute: { kind, what, name } }: { mute: Mute }) {
  const text = <bdi {...asWritten(name)}>{name}</bdi>
  if (kind === 'words') return <q>{text}</q>
  return (
    <Link
      to={kind === 'topic' ? listPath(what) : publisherPath(what)}
      className="inline-block min-h-6 hover:underline"
    >
      {text}
    </Link>
  )
}

/** How many stories it hides, lately and in all, and the newest of them. */
function Hidden({ mute, label }: { mute: Mute; label: string }) {
  const { data, isPending } = useQuery(hidesQuery(mute))
  if (!data) {
    return (
      <p className="min-h-6 text-sm text-muted">
        {say(isPending ? 'countingHidden' : 'hidesUnknown')}
      </p>
    )
  }
  return (
    <details className="text-sm">
      <summary aria-describedby={label} className="min-h-8 cursor-pointer content-center">
        <span>{say('hiddenLately', { count: data.lately })}</span>
      </summary>
      <p>{sayCount(data)}</p>
      {data.reports > 0 && <p>{say('hidesReports', { count: data.reports })}</p>}
      <Examples hides={data} />
    </details>
  )
}
