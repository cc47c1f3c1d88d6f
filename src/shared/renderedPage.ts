import type { PageData } from './pageData.ts'

/** A page as the app renders it at build time. */
export interface RenderedPage {
  /** Links for the head, as HTML: they fetch early what the page shows first. */
  readonly preloads: string
  /** The content of the app's root element. */
  readonly html: string
  /** What the document's title says of it; empty for the front page, which is the site's. */
  readonly title: string
}

/** What the app's server bundle offers. */
export interface Renderer {
  readonly renderPage: (data: PageData) => RenderedPage
}

/** Id of the element that holds a finished page's data as JSON. */
export const PAGE_DATA_ID = 'page-data'
