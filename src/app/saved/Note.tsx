import 'virtual:broadsheet/words/saved'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { SAVED } from '../kept/kept.ts'
import { asWritten } from '../ui/asWritten.ts'
import { Phrase } from '../words/Phrase.tsx'
import { ACTION } from './action.ts'
import type { SavedRow } from './savedRows.ts'

/** As the kept form has it. */
const LONGEST = 500

/** The reader's note on a saved story, and the way to write it in its place. */
export function Note({ row }: { row: SavedRow }) {
  const [isWriting, write] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasWriting = useRef(false)
  useEffect(() => {
    if (wasWriting.current && !isWriting) button.current?.focus()
    wasWriting.current = isWriting
  }, [isWriting])
  const title = <span {...asWritten(row.title)}>{row.title}</span>
  if (isWriting) return <NoteField row={row} onDone={() => write(false)} />
  return (
    <div className="flex flex-wrap items-baseline gap-x-4">
      {row.note !== undefined && (
        <p dir="auto" className="border-s-2 border-accent ps-3 font-serif">
          {row.note}
        </p>
      )}
      <button ref={button} type="button" onClick={() => write(true)} className={ACTION}>
        <Phrase word={row.note === undefined ? 'addNote' : 'editNote'} values={{ title }} />
      </button>
    </div>
  )
}

/** Enter keeps what is written, and so does going elsewhere; Escape leaves the note as it was. */
function NoteField({ row, onDone }: { row: SavedRow; onDone: () => void }) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const keep = () => {
    const note = field.current?.value.replace(/\s+/g, ' ').trim() ?? ''
    if (note !== (row.note ?? '')) keepNote(row, note)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    keep()
    onDone()
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    if (field.current) field.current.value = row.note ?? ''
    onDone()
  }
  return (
    <form onSubmit={submit} className="flex basis-full flex-wrap items-end gap-x-3 gap-y-2">
      <label className="min-w-0 max-w-md flex-[1_1_16rem] text-sm text-muted">
        <Phrase
          word="noteOn"
          values={{ title: <span {...asWritten(row.title)}>{row.title}</span> }}
        />
        <input
          ref={field}
          type="text"
          dir="auto"
          maxLength={LONGEST}
          defaultValue={row.note}
          autoComplete="off"
          enterKeyHint="done"
          onKeyDown={leave}
          onBlur={keep}
          className="mt-1 block min-h-11 w-full border border-ink bg-paper px-3 font-serif text-base text-ink"
        />
      </label>
      <button
        type="submit"
        className="min-h-11 cursor-pointer border border-ink px-5 font-semibold hover:bg-ink hover:text-paper"
      >
        <Phrase word="keepNote" values={{}} />
      </button>
    </form>
  )
}

function keepNote(row: SavedRow, note: string): void {
  const { id, note: _note, ...saved } = row
  void SAVED.set(id, note === '' ? saved : { ...saved, note })
}
