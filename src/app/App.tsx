import { site } from 'virtual:broadsheet/site'
import { useMemo } from 'react'
import { matchRoutes, type RouteObject } from 'react-router'
import { CrashGuard } from './frame/CrashGuard.tsx'
import { Footer } from './frame/Footer.tsx'
import { Masthead } from './frame/Masthead.tsx'
import { MAIN_ID, SkipLink } from './frame/SkipLink.tsx'
import { LateParts } from './LateParts.tsx'
import { ParamsContext, useLocation } from './navigation/router/router.ts'

/**
 * The frame around every view, and the view of the address.
 *
 * @param routes that it may have
 */
export function App({ routes }: { routes: RouteObject[] }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <Masthead {...site} />
      <main id={MAIN_ID} tabIndex={-1} className="page-width flex-1 pb-16 outline-none">
        <CrashGuard>
          <ViewOf routes={routes} />
        </CrashGuard>
      </main>
      <Footer title={site.title} description={site.description} links={site.footerLinks} />
      <CrashGuard instead={null}>
        <LateParts />
      </CrashGuard>
    </div>
  )
}

/** The view of the address, with what its pattern finds there. */
function ViewOf({ routes }: { routes: RouteObject[] }) {
  const { pathname } = useLocation()
  const match = useMemo(() => matchRoutes(routes, pathname)?.[0], [routes, pathname])
  return match && <ParamsContext value={match.params}>{match.route.element}</ParamsContext>
}
