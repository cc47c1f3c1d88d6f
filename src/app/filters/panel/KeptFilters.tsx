import 'virtual:broadsheet/words/lazy'
import { type FormEvent, useId, useRef, useState, useSyncExternalStore } from 'react'
import type { KeptFilter } from '../../../shared/kept/concerns.ts'
import { useLocation } from '../../navigation/router/router.ts'
import { FILTERING } from '../../navigation/useArrival.ts'
import { asWritten } from '../../ui/asWritten.ts'
import { Link } from '../../ui/Link.tsx'
import { Phrase } from '../../words/Phrase.tsx'
import { say } from '../../words/words.ts'
import type { Chip } from '../chips.ts'
import {
  forgetFilter,
  keepFilter,
  keptFilters,
  onKeptFilters,
  renameFilter,
} from '../keptFilters.ts'

/** Keeps what is chosen under a name, and lists what was kept. */
export function KeptFilters({ chips }: { chips: readonly Chip[] }) {
  const kept = useSyncExternalStore(onKeptFilters, keptFilters, keptFilters)
  const [hasFailed, setFailed] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const settle = async (isDone: Promise<boolean>) => setFailed(!(await isDone))
  return (
    <>
      {chips.length > 0 && <KeepForm chips={chips} field={field} onKept={settle} />}
      {kept.length > 0 && (
        <ul aria-label={say('keptFilters')} className="max-w-2xl">
          {kept.map((filter) => (
            <Kept key={filter.name} filter={filter} onChange={settle} />
          ))}
        </ul>
      )}
      <p className="text-sm text-muted">{say(kept.length === 0 ? 'noneKept' : 'keptHere')}</p>
      {hasFailed && (
        <p role="alert" className="font-semibold">
          {say('keepFailed')}
        </p>
      )}
    </>
  )
}

const FIELD = 'min-h-11 min-w-0 flex-1 border border-muted bg-paper px-3'
const BUTTON =
  'inline-flex min-h-11 cursor-pointer items-center border border-ink px-4 font-semibold hover:bg-ink hover:text-paper'
const QUIET = 'inline-flex min-h-9 cursor-pointer items-center text-sm text-accent hover:underline'

interface KeepProps {
  chips: readonly Chip[]
  field: { readonly current: HTMLInputElement | null }
  onKept: (isKept: Promise<boolean>) => void
}

function KeepForm({ chips, field, onKept }: KeepProps) {
  const { pathname, search } = useLocation()
  const id = useId()
  const suggested = chips.map(({ label }) => label).join(', ')
  const keep = (event: FormEvent) => {
    event.preventDefault()
    const name = field.current?.value.trim() || suggested
    onKept(keepFilter({ name, path: `${pathname}${search}` }))
  }
  return (
    <form onSubmit={keep} className="mb-3 flex max-w-2xl flex-wrap items-center gap-2">
      <label htmlFor={id} className="w-full text-sm">
        {say('keepAs')}
      </label>
      <input
        // A choice more, and another name is suggested.
        key={suggested}
        ref={field}
        id={id}
        defaultValue={suggested}
        maxLength={80}
        dir="auto"
        className={FIELD}
      />
      <button type="submit" className={BUTTON}>
        {say('keep')}
      </button>
    </form>
  )
}

interface KeptProps {
  filter: KeptFilter
  onChange: (isDone: Promise<boolean>) => void
}

function Kept({ filter: { name, path }, onChange }: KeptProps) {
  const [isRenaming, setRenaming] = useState(false)
  const shown = <bdi {...asWritten(name)}>{name}</bdi>
  if (isRenaming) {
    const rename = (to: string | undefined) => {
      setRenaming(false)
      if (to !== undefined) onChange(renameFilter(name, to))
    }
    return <RenameForm name={name} onName={rename} />
  }
  return (
    <li className="flex flex-wrap items-center gap-x-5 border-b border-rule">
      <Link
        to={path}
        state={FILTERING}
        className="inline-flex min-h-11 min-w-0 flex-1 items-center font-semibold hover:underline"
      >
        {shown}
      </Link>
      <button type="button" onClick={() => setRenaming(true)} className={QUIET}>
        <Phrase word="renameKept" values={{ name: shown }} />
      </button>
      <button type="button" onClick={() => onChange(forgetFilter(name))} className={QUIET}>
        <Phrase word="deleteKept" values={{ name: shown }} />
      </button>
    </li>
  )
}

interface RenameProps {
  name: string
  /** Called with the new name, or with none where the old one stays. */
  onName: (name: string | undefined) => void
}

function RenameForm({ name, onName }: RenameProps) {
  const [text, setText] = useState(name)
  return (
    <li className="border-b border-rule py-2">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onName(text.trim() === '' ? undefined : text)
        }}
        className="flex flex-wrap items-center gap-2"
      >
        <input
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            onName(undefined)
          }}
          aria-label={say('keepAs')}
          maxLength={80}
          dir="auto"
          ref={(field) => field?.focus()}
          className={FIELD}
        />
        <button type="submit" className={BUTTON}>
          {say('keep')}
        </button>
      </form>
    </li>
  )
}
