import 'virtual:broadsheet/words/own'
import type { OwnPage } from '../../shared/paths.ts'
import { OWN_PAGES, ownPath } from '../../shared/paths.ts'
import { LazyView } from '../frame/LazyView.tsx'
import { TextSkeleton } from '../frame/Skeletons.tsx'
import { ViewCode } from '../frame/viewCode.ts'
import { useLocation } from '../navigation/router/router.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { useHydrated } from '../navigation/useHydrated.ts'
import { ListHeading } from '../ui/ListHeading.tsx'
import { say } from '../words/words.ts'

const PAGES: Readonly<Record<OwnPage, ViewCode>> = {
  saved: new ViewCode(
    [],
    async () => (await import('../saved/SavedView.tsx')).SavedView,
    <TextSkeleton />,
  ),
  muted: new ViewCode(
    [],
    async () => (await import('../muted/MutedView.tsx')).MutedView,
    <TextSkeleton />,
  ),
  settings: new ViewCode(
    [],
    async () => (await import('../settings/SettingsView.tsx')).SettingsView,
    <TextSkeleton />,
  ),
}

/** A page of what the reader keeps in this browser. A build knows nothing of that: there it is the heading alone. */
export function OwnView() {
  const { pathname } = useLocation()
  const page = OWN_PAGES.find((each) => ownPath(each) === pathname) ?? 'settings'
  const isHydrated = useHydrated()
  return (
    <div className="min-h-view" key={page}>
      {isHydrated ? <LazyView code={PAGES[page]} /> : <Unfilled page={page} />}
    </div>
  )
}

function Unfilled({ page }: { page: OwnPage }) {
  useArrival(say(page), 'loading')
  return (
    <>
      <ListHeading title={say(page)} count={undefined} hasNewer={false} newer={undefined} />
      <p className="hidden max-w-prose noscript:block">{say('ownWithoutScript')}</p>
    </>
  )
}
