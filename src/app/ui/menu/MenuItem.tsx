import type { ReactNode } from 'react'

interface Props {
  /** What is done. The menu is closed then, and its button has the focus. */
  onChoose: () => void
  children: ReactNode
}

/** A deed in a menu. */
export const MenuItem = ({ onChoose, children }: Props) => (
  <li>
    <button
      type="button"
      onClick={({ currentTarget }) => {
        currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
        onChoose()
      }}
      className="flex min-h-10 w-full cursor-pointer items-center px-4 text-start hover:bg-shade"
    >
      {children}
    </button>
  </li>
)
