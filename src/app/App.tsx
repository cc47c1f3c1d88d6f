import { site } from 'virtual:broadsheet/site'
import { type RouteObject, useRoutes } from 'react-router'
import { CrashGuard } from './frame/CrashGuard.tsx'
import { Footer } from './frame/Footer.tsx'
import { Masthead } from './frame/Masthead.tsx'
import { MAIN_ID, SkipLink } from './frame/SkipLink.tsx'
import { LateParts } from './LateParts.tsx'

/**
 * The frame around every view, and the view of the address.
 *
 * @param routes that it may have
 */
export function App({ routes }: { routes: RouteObject[] }) {
  const view = useRoutes(routes)
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <Masthead {...site} />
      <main id={MAIN_ID} tabIndex={-1} className="page-width flex-1 pb-16 outline-none">
        <CrashGuard>{view}</CrashGuard>
      </main>
      <Footer title={site.title} description={site.description} links={site.footerLinks} />
      <LateParts />
    </div>
  )
}
