import 'virtual:broadsheet/words/kept'
import { useEffect, useRef, useState } from 'react'
import { say } from '../../words/words.ts'
import { forgetAll } from '../forgetAll.ts'
import { tell } from '../undo.ts'
import { BUTTON } from './look.ts'

/** Deletes all that is kept, after another question. */
export function DeleteAll() {
  const [isAsked, ask] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  const hadFocus = useRef(false)
  useEffect(() => {
    // The button that had the focus is gone.
    if (hadFocus.current) first.current?.focus()
    hadFocus.current = true
  }, [isAsked])
  const forget = async () => {
    const isDone = await forgetAll()
    ask(false)
    tell(say(isDone ? 'allDeleted' : 'notDeleted'))
  }
  if (!isAsked) {
    return (
      <button ref={first} type="button" onClick={() => ask(true)} className={BUTTON}>
        {say('deleteAll')}
      </button>
    )
  }
  return (
    <div role="alert">
      <p className="font-semibold">{say('deleteSure')}</p>
      <p className="mt-2 flex flex-wrap gap-3">
        <button ref={first} type="button" onClick={() => ask(false)} className={BUTTON}>
          {say('deleteNot')}
        </button>
        <button type="button" onClick={() => void forget()} className={BUTTON}>
          {say('deleteNow')}
        </button>
      </p>
    </div>
  )
}
