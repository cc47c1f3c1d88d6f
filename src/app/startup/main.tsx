import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from '../App.tsx'
import { createQueryClient } from '../data/queryClient.ts'
import { takePageData } from '../data/takePageData.ts'
import { SiteRouter } from '../navigation/router/SiteRouter.tsx'
import { keepScrollPositions, leaveScrollPositions } from '../navigation/scrollPositions.ts'
import { preloadView, routes } from '../routes.tsx'
import { listenForUpdates } from './liveUpdates.ts'
import { prefetchStories } from './prefetchStories.ts'
import { prefetchViews } from './prefetchViews.ts'
import { findPage } from './prerenderedPage.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element #root')
const client = createQueryClient()
const page = findPage()
if (page) takePageData(client, page)
keepScrollPositions()
prefetchStories(client)
prefetchViews()
listenForUpdates(client)

const app = (
  <StrictMode>
    <QueryClientProvider client={client}>
      <SiteRouter>
        <App routes={routes} />
      </SiteRouter>
    </QueryClientProvider>
  </StrictMode>
)
if (page) {
  // Without the view's code the page stays as it came: whole, and every link works.
  preloadView(location.pathname).then(() => {
    // In slices, between which the browser answers the reader.
    startTransition(() => {
      hydrateRoot(root, app)
    })
  }, leaveScrollPositions)
} else {
  root.replaceChildren()
  createRoot(root).render(app)
}
