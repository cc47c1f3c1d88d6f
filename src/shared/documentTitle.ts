/**
 * The title of a document, in the page's head and later in the app.
 *
 * @param title what the page is about; empty for the feed, which is the site itself
 */
export const documentTitle = (title: string, siteTitle: string): string =>
  title === '' ? siteTitle : `${title} · ${siteTitle}`
