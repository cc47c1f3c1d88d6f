import { site } from 'virtual:broadsheet/site'
import { Navigate, Route, Routes } from 'react-router'
import { ARCHIVE_PATH, listPath } from '../shared/paths.ts'
import { CrashGuard } from './components/CrashGuard.tsx'
import { Footer } from './components/Footer.tsx'
import { Masthead } from './components/Masthead.tsx'
import { MAIN_ID, SkipLink } from './components/SkipLink.tsx'
import { ArchiveView } from './views/ArchiveView.tsx'
import { ListView } from './views/ListView.tsx'
import { MonthView } from './views/MonthView.tsx'
import { NotFoundView } from './views/NotFoundView.tsx'
import { StoryView } from './views/StoryView.tsx'
import { TopicsView } from './views/TopicsView.tsx'

/** The frame around every view, and which view an address shows. */
export function App() {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <Masthead title={site.title} description={site.description} />
      <main id={MAIN_ID} tabIndex={-1} className="page-width flex-1 pb-16 outline-none">
        <CrashGuard>
          <Routes>
            {/* One element for all lists, so that filtering keeps the view and the focus. */}
            {LIST_PATHS.map((path) => (
              <Route key="list" path={path} element={<ListView />} />
            ))}
            <Route path="/news/:id" element={<StoryView />} />
            <Route path="/topics" element={<TopicsView />} />
            <Route path={ARCHIVE_PATH} element={<ArchiveView />} />
            <Route path={`${ARCHIVE_PATH}/:year/:month/:part?`} element={<MonthView />} />
            {/* Some hosts send readers to the file itself. */}
            <Route path="/index.html" element={<Navigate to={listPath()} replace />} />
            <Route path="*" element={<NotFoundView what="page" />} />
          </Routes>
        </CrashGuard>
      </main>
      <Footer title={site.title} description={site.description} links={site.footerLinks} />
    </div>
  )
}

const LIST_PATHS = ['/', '/page/:page', '/topic/:topic', '/topic/:topic/page/:page']
