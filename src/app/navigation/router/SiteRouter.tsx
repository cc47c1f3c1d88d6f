import { type ReactNode, startTransition, useLayoutEffect, useMemo, useState } from 'react'
import { UNSAFE_createBrowserHistory as createBrowserHistory } from 'react-router'
import { leavePlace } from '../scrollPositions.ts'
import { NavigatorContext, PlaceContext, withoutBase } from './router.ts'

const startHistory = () => createBrowserHistory({ v5Compat: true })

/** Lets the address decide what is shown. */
export function SiteRouter({ children }: { children: ReactNode }) {
  const [history] = useState(startHistory)
  const [{ action, location }, show] =
    useState<Pick<typeof history, 'action' | 'location'>>(history)
  useLayoutEffect(
    () =>
      history.listen((update) => {
        leavePlace()
        startTransition(() => show(update))
      }),
    [history],
  )
  const place = useMemo(
    () => ({ action, location: { ...location, pathname: withoutBase(location.pathname) } }),
    [action, location],
  )
  return (
    <NavigatorContext value={history}>
      <PlaceContext value={place}>{children}</PlaceContext>
    </NavigatorContext>
  )
}
