import { site } from 'virtual:broadsheet/site'
import type { PageLink } from '../../shared/site.ts'

/** The publisher's own pages that are linked in a place. */
export const pagesIn = (place: PageLink['place']): PageLink[] =>
  site.pages.filter((page) => page.place === place)
