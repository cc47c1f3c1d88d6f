/**
 * Takes out of the head what it says of the page that the document came with, once another view is shown: a reader
 * who shares that view must not share the first one. Programs that read heads load every page by itself.
 */
export function forgetLoadedPage(): void {
  for (const element of document.head.querySelectorAll(OF_PAGE)) element.remove()
}

const OF_PAGE = [
  'link[rel="canonical"]',
  'meta[name="description"]',
  'meta[property^="og:"]',
  'meta[property^="article:"]',
  'meta[name^="twitter:"]',
  'script[type="application/ld+json"]',
].join()
