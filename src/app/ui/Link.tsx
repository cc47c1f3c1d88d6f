import { type ComponentProps, useContext } from 'react'
import { createPath } from 'react-router'
import { isPlainClick } from '../navigation/isPlainClick.ts'
import { hrefTo, NavigatorContext } from '../navigation/router/router.ts'

interface Props extends Omit<ComponentProps<'a'>, 'href'> {
  /** Address without the base path. */
  to: string
  /** What the view is told of how the reader came. */
  state?: unknown
}

/**
 * A link within the site, which opens without a new document. To where the reader is, it makes no new entry in the history.
 * It does not listen to where the reader is: a list has a hundred links, and all of them
 * would be rendered again whenever a reader goes anywhere.
 */
export function Link({ to, state, onClick, ...rest }: Props) {
  const navigator = useContext(NavigatorContext)
  const href = hrefTo(to)
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
