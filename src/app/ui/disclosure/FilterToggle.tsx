import type { Ref } from 'react'
import { say } from '../../words/words.ts'
import { Arrow } from './Arrow.tsx'

interface Props {
  isOpen: boolean
  /** Id of the panel. */
  panel: string
  onToggle: () => void
  ref: Ref<HTMLButtonElement>
}

/** Opens and closes the panel of filters. Without script it is not there. */
export function FilterToggle({ isOpen, panel, onToggle, ref }: Props) {
  return (
    <button
      ref={ref}
      type="button"
      aria-expanded={isOpen}
      aria-controls={isOpen ? panel : undefined}
      onClick={onToggle}
      className="unprinted inline-flex min-h-9 shrink-0 cursor-pointer items-center gap-2 border border-rule px-3 text-sm font-semibold hover:border-ink noscript:hidden"
    >
      {say('refine')}
      <Arrow isUp={isOpen} />
    </button>
  )
}
