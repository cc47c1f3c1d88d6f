import { QueryClientProvider } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import { StaticRouter } from 'react-router'
import { addressOf, type PageData } from '../../shared/pageData.ts'
import type { RenderedPage } from '../../shared/renderedPage.ts'
import { App } from '../App.tsx'
import { createQueryClient } from '../data/queryClient.ts'
import { takePageData } from '../data/takePageData.ts'
import { pageTitle } from '../navigation/titles.ts'
import { preloadViews } from '../routes.tsx'

/** What React puts before the content: links that fetch the picture which readers wait for. */
const PRELOADS = /^(?:<link rel="preload"[^>]*>)*/

await preloadViews()
const client = createQueryClient()

/**
 * Renders a page at build time: the same views as in the browser, from the data that the page will carry.
 *
 * @throws Error where a view cannot be rendered
 */
export async function renderPage(data: PageData): Promise<RenderedPage> {
  takePageData(client, data)
  const base = import.meta.env.BASE_URL
  const location = `${base}${addressOf(data).slice(1)}`
  const { prelude } = await prerender(
    <QueryClientProvider client={client}>
      <StaticRouter basename={base} location={location}>
        <App />
      </StaticRouter>
    </QueryClientProvider>,
  )
  const text = await textOf(prelude)
  client.clear()
  const [preloads = ''] = PRELOADS.exec(text) ?? []
  return { preloads, html: text.slice(preloads.length), title: pageTitle(data) }
}

/** The whole of a stream that has all of it already: much faster than by way of a Response. */
async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of stream) text += decoder.decode(chunk, { stream: true })
  return text + decoder.decode()
}
