import 'virtual:broadsheet/words/deeds'
import { useEffect, useRef } from 'react'
import { tell, undoLast, useTold } from '../kept/undo.ts'
import { Notice } from '../ui/Notice.tsx'
import { say } from '../words/words.ts'

/** A notice that nobody closes goes by itself; one with a way back is given time to be read, and to be reached by keys. */
const SHOWN_MILLISECONDS = 6000
const UNDO_MILLISECONDS = 15_000

/** Says what the reader has just done, and takes it back. It stays while the pointer or the keyboard is in it. */
export function ToldNotice() {
  const told = useTold()
  const place = useRef<HTMLDivElement>(null)
  const before = useRef<Element | null>(null)
  useEffect(() => {
    if (told.words === '') return
    const { activeElement } = document
    if (!place.current?.contains(activeElement)) before.current = activeElement
    const end = () => {
      if (!place.current?.matches(':has(:hover, :focus)')) tell('')
    }
    const timer = setInterval(end, told.undo ? UNDO_MILLISECONDS : SHOWN_MILLISECONDS)
    return () => clearInterval(timer)
  }, [told])
  const leave = (deed: () => void) => {
    const hadFocus = place.current?.contains(document.activeElement) === true
    deed()
    // The button that had the focus goes: the reader is back where the keyboard was.
    const from = before.current
    if (hadFocus && from instanceof HTMLElement) from.focus({ preventScroll: true })
  }
  return (
    <div ref={place} className="contents">
      <Notice
        role="status"
        onClose={() => leave(() => tell(''))}
        deed={told.undo && <UndoButton onPress={() => leave(undoLast)} />}
      >
        {told.words}
      </Notice>
    </div>
  )
}

const UndoButton = ({ onPress }: { onPress: () => void }) => (
  <button
    type="button"
    onClick={onPress}
    className="min-h-11 cursor-pointer font-semibold underline underline-offset-4"
  >
    {say('undo')}
  </button>
)
