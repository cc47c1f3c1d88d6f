import type { ReactNode } from 'react'
import { say } from '../words/words.ts'

interface Props {
  /** `alert` where something has failed. */
  role: 'status' | 'alert'
  /** Empty: it is not seen, and says the next one. */
  children: string
  onClose: () => void
  /** A button before the one that closes it. */
  deed?: ReactNode
}

/** A few words at the foot of the window, on what the reader has just done. */
export function Notice({ role, children, onClose, deed }: Props) {
  return (
    <div
      className={`unprinted fixed inset-x-4 bottom-4 z-20 mx-auto flex w-fit max-w-prose flex-wrap items-center gap-x-4 border border-ink bg-ink px-4 text-paper ${children === '' ? 'sr-only' : ''}`}
    >
      <p role={role} className="grow py-2">
        {children}
      </p>
      {children !== '' && (
        <div className="ms-auto flex flex-wrap gap-x-4">
          {deed}
          <button
            type="button"
            onClick={onClose}
            className="min-h-11 shrink-0 cursor-pointer font-semibold underline underline-offset-4"
          >
            {say('close')}
          </button>
        </div>
      )}
    </div>
  )
}
