import 'virtual:broadsheet/words/kept'
import { useEffect, useRef, useState } from 'react'
import { say } from '../../words/words.ts'
import { useFault } from '../storage/faults.ts'
import { askToStay, willStay } from '../storage/persistence.ts'
import { BUTTON } from './look.ts'

/** Whether the browser has promised to keep what is here, and the way to ask it. Nothing where it keeps nothing. */
export function Stay() {
  const [stays, settle] = useState<boolean>()
  const [isRefused, refuse] = useState(false)
  const isBlocked = useFault() === 'blocked'
  useEffect(() => {
    willStay().then(settle)
  }, [])
  const answered = useRef<HTMLParagraphElement>(null)
  const ask = async () => {
    const answer = await askToStay()
    settle(answer)
    // The button goes.
    answered.current?.focus()
    refuse(answer === false)
  }
  if (stays === undefined || isBlocked) return null
  return (
    <div className="mt-3 max-w-prose">
      <p ref={answered} tabIndex={-1} role="status">
        {say(stays ? 'staysKept' : isRefused ? 'refusedToStay' : 'mayGo')}
      </p>
      {!stays && !isRefused && (
        <button type="button" onClick={ask} className={`mt-2 ${BUTTON}`}>
          {say('askToStay')}
        </button>
      )}
    </div>
  )
}
