import 'virtual:broadsheet/words/muted'
import { useEffect, useId, useState } from 'react'
import { say } from '../words/words.ts'

interface Props {
  text: string
  onChange: (text: string) => void
  hasFocus?: boolean
}

/** Where a word or phrase is typed that is to be muted. */
export function WordField({ text, onChange, hasFocus = false }: Props) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {say('mutedWordLabel')}
      </label>
      <input
        id={id}
        type="text"
        dir="auto"
        value={text}
        maxLength={200}
        autoComplete="off"
        // React gives the focus before a dialog is open: the browser reads this when it opens it.
        ref={(field) => void field?.toggleAttribute('autofocus', hasFocus)}
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(event.target.value)}
        className="mt-1 min-h-11 w-full max-w-md border border-ink bg-paper px-3"
      />
      <p id={`${id}-note`} className="mt-1 text-sm text-muted">
        {say('mutedWordNote')}
      </p>
    </div>
  )
}

/** A text once nobody has typed for a moment. */
export function useSettledText(text: string): string {
  const [settled, settle] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => settle(text), PAUSE_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

const PAUSE_MILLISECONDS = 300
