import { type ReactNode, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { placeBeside } from './placeBeside.ts'

interface Props {
  /** What the button is called: it has a sign alone. */
  label: string
  /** Words beside the sign. */
  name?: string
  /** `MenuItem`s. Made when the menu opens. */
  children: () => ReactNode
}

/**
 * A button with a list of deeds, which lies over the page. The browser opens it, closes it by Escape and a click elsewhere, and gives the
 * focus back: it is a popover. Tab goes through the deeds.
 */
export function Menu({ label, name, children }: Props) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, open] = useState(false)
  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-label={label}
        className="inline-flex h-8 min-w-8 cursor-pointer items-center justify-center gap-2 px-1.5 text-muted hover:text-ink"
      >
        <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 shrink-0 fill-current">
          <circle cx="2.5" cy="8" r="1.5" />
          <circle cx="8" cy="8" r="1.5" />
          <circle cx="13.5" cy="8" r="1.5" />
        </svg>
        {name !== undefined && <span>{name}</span>}
      </button>
      <div
        id={id}
        popover="auto"
        dir={document.documentElement.dir}
        lang={document.documentElement.lang}
        // What it shows is there before it is placed.
        onBeforeToggle={({ newState }) => {
          if (newState === 'open') flushSync(() => open(true))
        }}
        onToggle={({ newState, currentTarget }) => {
          if (newState === 'closed') open(false)
          else if (button.current) placeBeside(currentTarget, button.current)
        }}
        className="fixed inset-auto m-0 max-h-[calc(100dvh-1rem)] max-w-[calc(100vw-1rem)] min-w-[min(12rem,calc(100vw-1rem))] overflow-y-auto border border-ink bg-paper py-1 text-base text-ink"
      >
        {isOpen && <ul aria-label={label}>{children()}</ul>}
      </div>
    </>
  )
}
