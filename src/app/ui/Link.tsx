import type { ComponentProps } from 'react'
import { createPath, useHref, useLocation, useNavigate } from 'react-router'
import { isPlainClick } from '../navigation/isPlainClick.ts'

interface Props extends Omit<ComponentProps<'a'>, 'href'> {
  /** Address without the base path. */
  to: string
  /** What the view is told of how the reader came. */
  state?: unknown
}

/** A link within the site, which opens without a new document. To where the reader is, it makes no new entry in the history. */
export function Link({ to, state, onClick, ...rest }: Props) {
  const href = useHref(to)
  const location = useLocation()
  const navigate = useNavigate()
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event)
        if (event.defaultPrevented || !isPlainClick(event)) return
        event.preventDefault()
        navigate(to, { state, replace: createPath(location) === to })
      }}
    />
  )
}
