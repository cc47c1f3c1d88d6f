import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react'
import { UNSAFE_createBrowserHistory as createBrowserHistory, Router } from 'react-router'
import { leavePlace } from './scrollPositions.ts'

const startHistory = () => createBrowserHistory({ v5Compat: true })

/**
 * Lets the address decide what is shown. This and `Link` do what the router's own components of these kinds do: those come
 * with its forms, fetchers and scroll positions, 4 KB that every first view would wait for.
 */
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
  return (
    <Router
      basename={import.meta.env.BASE_URL}
      location={location}
      navigationType={action}
      navigator={history}
    >
      {children}
    </Router>
  )
}
