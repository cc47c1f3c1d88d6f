import 'virtual:broadsheet/words/muted'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Mute } from '../../../shared/kept/concerns.ts'
import { topicsQuery } from '../../data/queries.ts'
import { ModalDialog } from '../../ui/dialog/ModalDialog.tsx'
import { say } from '../../words/words.ts'
import { afterPaint } from '../afterPaint.ts'
import { endOf, type Span } from '../ends.ts'
import { reachOf } from '../match/muting.ts'
import { muteAndTell, wordsMute } from '../mute.ts'
import { Preview } from '../Preview.tsx'
import { SpanChoice } from '../SpanChoice.tsx'
import { useSettledText, WordField } from '../WordField.tsx'
import { ask, useAsked } from './asked.ts'
import { focusHidden } from './focusHidden.ts'

/** Says what a mute would hide, asks for how long, and mutes. */
export function MuteDialog() {
  const asked = useAsked()
  const [text, setText] = useState('')
  const [span, setSpan] = useState<Span>('week')
  const settled = useSettledText(text)
  const { data } = useQuery(topicsQuery)
  const reach = useMemo(() => reachOf(data?.topics ?? []), [data])
  if (!asked) return null
  const isWords = asked.kind === 'words'
  const wanted = isWords ? wordsMute(text) : asked
  const previewed: Omit<Mute, 'until'> | undefined = isWords ? wordsMute(settled) : asked
  const title = isWords ? say('muteWordTitle') : say('muteTitle', { name: asked.name })
  return (
    <ModalDialog
      title={title}
      onClose={() => ask(undefined)}
      className="m-auto data-closing:opacity-0 data-closing:backdrop:opacity-0 max-h-[calc(100dvh-2rem)] max-w-[min(36rem,calc(100vw-2rem))]"
    >
      {(close) => (
        <form
          className="flex flex-col gap-y-4 overflow-y-auto px-5 pt-2 pb-6 sm:px-7"
          onSubmit={(event) => {
            event.preventDefault()
            if (!wanted) return
            // To close it has the browser look at the whole page anew: what is seen goes at once.
            event.currentTarget.closest('dialog')?.toggleAttribute('data-closing', true)
            afterPaint(() => {
              close()
              afterPaint(() => muteAndTell(wanted, endOf(span, Date.now())))
              focusHidden()
            })
          }}
        >
          {isWords && <WordField text={text} onChange={setText} hasFocus />}
          {previewed ? <Preview mute={previewed} reach={reach} /> : <div className="min-h-44" />}
          <SpanChoice span={span} onChange={setSpan} />
          <p className="flex flex-wrap gap-3">
            <button
              type="submit"
              disabled={!wanted}
              className="min-h-11 cursor-pointer border border-ink bg-ink px-6 font-semibold text-paper hover:bg-paper hover:text-ink disabled:cursor-default disabled:opacity-50"
            >
              {say('mute')}
            </button>
            <button
              type="button"
              onClick={close}
              className="min-h-11 cursor-pointer border border-ink px-6 font-semibold hover:bg-ink hover:text-paper"
            >
              {say('cancelMute')}
            </button>
          </p>
        </form>
      )}
    </ModalDialog>
  )
}
