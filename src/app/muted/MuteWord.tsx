import 'virtual:broadsheet/words/muted'
import { useState } from 'react'
import { say } from '../words/words.ts'
import { endOf, type Span } from './ends.ts'
import type { Reach } from './match/muting.ts'
import { muteAndTell, wordsMute } from './mute.ts'
import { Preview } from './Preview.tsx'
import { SpanChoice } from './SpanChoice.tsx'
import { useSettledText, WordField } from './WordField.tsx'

/** Mutes a word or a phrase that is typed. */
export function MuteWord({ reach }: { reach: Reach }) {
  const [text, setText] = useState('')
  const [span, setSpan] = useState<Span>('week')
  const wanted = wordsMute(text)
  const previewed = wordsMute(useSettledText(text))
  return (
    <form
      className="mt-8 flex max-w-3xl flex-col gap-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (!wanted) return
        muteAndTell(wanted, endOf(span, Date.now()))
        setText('')
      }}
    >
      <h2 className="font-serif text-xl font-bold">{say('muteWordTitle')}</h2>
      <WordField text={text} onChange={setText} />
      {wanted && previewed && <Preview mute={previewed} reach={reach} />}
      <SpanChoice span={span} onChange={setSpan} />
      <p>
        <button
          type="submit"
          disabled={!wanted}
          className="min-h-11 cursor-pointer border border-ink px-6 font-semibold hover:bg-ink hover:text-paper disabled:cursor-default disabled:opacity-50"
        >
          {say('mute')}
        </button>
      </p>
    </form>
  )
}
