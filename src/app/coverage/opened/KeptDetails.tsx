import { type ComponentProps, useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigationType } from '../../navigation/router/router.ts'
import { keepOpened, openedParts } from './openedParts.ts'

interface Props extends Omit<ComponentProps<'details'>, 'open' | 'ref' | 'onToggle'> {
  /** What it is called in the tab's history; each one of a story has another name. */
  part: string
  /** Is told whenever it is opened or closed. */
  onOpen?: (isOpen: boolean) => void
}

/**
 * Something that a reader opens, and finds open again by Back, Forward and Reload. It opens before the place is returned
 * to: a view's effects come after those of what is in it.
 */
export function KeptDetails({ part, onOpen, ...props }: Props) {
  const details = useRef<HTMLDetailsElement>(null)
  const { key } = useLocation()
  const isReturn = useNavigationType() === 'POP'
  const shownAt = useRef(key)
  useLayoutEffect(() => {
    const element = details.current
    if (!element) return
    const isOpened = openedParts().includes(part)
    // What the reader opened before the script came stays open; so does all where another order is chosen.
    if (isReturn && shownAt.current !== key) element.open = isOpened
    else if (isOpened) element.open = true
    else if (element.open) keepOpened(part, true)
    shownAt.current = key
  }, [key, isReturn, part])
  return (
    <details
      {...props}
      ref={details}
      onToggle={({ currentTarget: { open } }) => {
        keepOpened(part, open)
        onOpen?.(open)
      }}
    />
  )
}
