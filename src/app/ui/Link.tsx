import { type ComponentProps, useContext } from 'react'
import { createPath, UNSAFE_NavigationContext as NavigationContext } from 'react-router'
import { isPlainClick } from '../navigation/isPlainClick.ts'

interface Props extends Omit<ComponentProps<'a'>, 'href'> {
  /** Address without the base path. */
  to: string
  /** What the view is told of how the reader came. */
  state?: unknown
}

/**
 * A link within the site, which opens without a new document. To where the reader is, it makes no new entry in the history.
 * It does not listen to where the reader is, as the router's own hooks do: a list has a hundred links, and all of them
 * would be rendered again whenever a reader goes anywhere.
 */
export function Link({ to, state, onClick, ...rest }: Props) {
  const { navigator } = useContext(NavigationContext)
  const href = `${import.meta.env.BASE_URL}${to.slice(1)}`
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event)
        if (event.defaultPrevented || !isPlainClick(event)) return
        event.preventDefault()
        const go = createPath(location) === href ? navigator.replace : navigator.push
        go(href, state)
      }}
    />
  )
}
