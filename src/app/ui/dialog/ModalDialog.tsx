import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { say } from '../../words/words.ts'

interface Props {
  title: string
  /** Whether the title is heard only. */
  hasHiddenTitle?: boolean
  /** Called when it is closed, however: by Escape, a click beside it, or its button. The focus is where it was before then. */
  onClose: () => void
  /** Is given what closes it. */
  children: (close: () => void) => ReactNode
  className: string
}

/** A dialog before everything else: what is behind it cannot be used while it is open. */
export function ModalDialog({
  title,
  hasHiddenTitle = false,
  onClose,
  children,
  className,
}: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  // Before it is taken away: then the focus still goes back.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  const close = () => dialog.current?.close()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onClose={() => {
        // Said later than it happened: it may be open again.
        if (dialog.current?.open === false) onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) close()
      }}
      className={`unprinted w-full overflow-hidden border border-ink bg-paper text-ink backdrop:bg-black/50 ${className}`}
    >
      {/* It fills the dialog: a click that is on the dialog itself is beside it. */}
      <div className="flex max-h-[inherit] flex-col">
        <div
          className={
            hasHiddenTitle
              ? 'sr-only'
              : 'flex flex-wrap items-baseline justify-between gap-x-6 px-5 pt-4 sm:px-7'
          }
        >
          <h2 id={heading} className="min-w-[min(100%,8rem)] flex-1 font-serif text-2xl font-bold">
            {title}
          </h2>
          {!hasHiddenTitle && <CloseButton onClick={close} />}
        </div>
        {children(close)}
      </div>
    </dialog>
  )
}

export function CloseButton({ onClick }: { onClick: () => void }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="-me-2 min-h-11 shrink-0 cursor-pointer px-2 text-accent hover:underline"
    >
      {say('close')}
    </button>
  )
}
