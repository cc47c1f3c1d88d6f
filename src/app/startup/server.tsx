import { QueryClientProvider } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { matchRoutes, type RouteObject } from 'react-router'
import { addressOf } from '../../shared/addresses.ts'
import type { PageData } from '../../shared/pageData.ts'
import type { RenderedPage } from '../../shared/renderedPage.ts'
import { App } from '../App.tsx'
import { createQueryClient } from '../data/queryClient.ts'
import { takePageData } from '../data/takePageData.ts'
import { PlaceContext, placeAt } from '../navigation/router/router.ts'
import { pageTitle } from '../navigation/titles/pageTitle.ts'
import { preloadViews, routesOf } from '../routes.tsx'

/** What React puts before the content: links that fetch the picture which readers wait for. */
const PRELOADS = /^(?:<link rel="preload"[^>]*>)*/

/** The same where the site has it in several sizes, of which React does not speak. */
const FIRST_SIZES =
  /<source type="image\/avif" srcSet="([^"]+)" sizes="([^"]+)"\/><img [^>]*fetchPriority="high"/

function ofSizes(html: string): string {
  const [, sources, sizes] = FIRST_SIZES.exec(html) ?? []
  return sources === undefined
    ? ''
    : `<link rel="preload" as="image" type="image/avif" imagesrcset="${sources}" imagesizes="${sizes}" fetchpriority="high" referrerpolicy="no-referrer"/>`
}

await preloadViews()
const client = createQueryClient()

/**
 * Renders a page at build time: the same views as in the browser, from the data that the page will carry. In one go:
 * all code and data are there, and what would wait for more (`prerender`) takes half as long again.
 *
 * @throws Error where a view cannot be rendered, or is not what the page's address shows
 */
export function renderPage(data: PageData): RenderedPage {
  const pathname = addressOf(data)
  const routes = routesOf(data.view)
  // React would render the frame alone, and the page would pass for finished.
  if (!matchRoutes(routes, pathname)) throw new Error(`${pathname} shows no ${data.view}`)
  const text = render(data, pathname, routes)
  const [first = ''] = PRELOADS.exec(text) ?? []
  const preloads = `${first}${ofSizes(text)}`
  return { preloads, html: text.slice(first.length), title: pageTitle(data) }
}

function render(data: PageData, pathname: string, routes: RouteObject[]): string {
  try {
    takePageData(client, data)
    return renderToString(
      <QueryClientProvider client={client}>
        <PlaceContext value={placeAt(pathname)}>
          <App routes={routes} />
        </PlaceContext>
      </QueryClientProvider>,
    )
  } finally {
    // Also where it fails: the next page must not find this one's data.
    client.clear()
  }
}
