/**
 * Where the reader is, and the ways on. Which view an address shows, and what the tab's history does, the router knows
 * (`matchRoutes`, `createBrowserHistory`); its components and hooks come with what fetches data, catches errors and submits
 * forms, 4 KB that every first view would wait for.
 */
import { createContext, useCallback, useContext } from 'react'
import type { Location, NavigationType, Params } from 'react-router'

/** Where the reader is, and by which kind of step. */
export interface Place {
  /** Its address is without the base path. */
  readonly location: Location
  readonly action: `${NavigationType}`
}

/** Makes an entry in the history, or takes the place of the last one. Addresses are with the base path. */
export interface Navigator {
  readonly push: (href: string, state?: unknown) => void
  readonly replace: (href: string, state?: unknown) => void
}

/** Where a reader begins who comes to a page of the site, by its address without the base path. */
export const placeAt = (pathname: string): Place => ({
  location: { pathname, search: '', hash: '', state: null, key: 'default' },
  action: 'POP',
})

const nowhere = () => undefined

export const PlaceContext = createContext(placeAt('/'))
export const ParamsContext = createContext<Params>({})
/** In a build nobody goes anywhere. */
export const NavigatorContext = createContext<Navigator>({ push: nowhere, replace: nowhere })

/** The address that is shown, without the base path, with what the history keeps of it. */
export const useLocation = (): Location => useContext(PlaceContext).location

/** By which kind of step the reader has come: `POP` is by Back, Forward or Reload. */
export const useNavigationType = (): Place['action'] => useContext(PlaceContext).action

/** What the address has where the pattern of its view has names. */
export const useParams = (): Params => useContext(ParamsContext)

interface Options {
  /** Makes no new entry in the history. */
  readonly replace?: boolean
  /** What the view is told of how the reader came. */
  readonly state?: unknown
}

/** Goes to an address, which is written without the base path. */
export type Navigate = (to: string, options?: Options) => void

/** What goes to an address: always the same function. */
export function useNavigate(): Navigate {
  const navigator = useContext(NavigatorContext)
  return useCallback(
    (to, { replace = false, state } = {}) => {
      const go = replace ? navigator.replace : navigator.push
      go(hrefTo(to), state)
    },
    [navigator],
  )
}

const BASE = import.meta.env.BASE_URL

/** Where an address of the site, written without the base path, leads. */
export const hrefTo = (to: string): string => `${BASE}${to.slice(1)}`

/** The path of an address of the site without the base path, which may be written without its last slash. */
export const withoutBase = (pathname: string): string => pathname.slice(BASE.length - 1) || '/'
