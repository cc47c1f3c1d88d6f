import { SEARCH_PATH } from '../../shared/paths.ts'
import { say } from '../../shared/words/say.ts'
import type { ViewOf } from './view.ts'

/** The search, as it is before anything is looked for. */
export const searchView: ViewOf<'search'> = {
  pages: () => [
    {
      path: SEARCH_PATH,
      rank: 'overview',
      newest: 0,
      // Nobody looks for a page to look for something.
      mapped: undefined,
      data: ({ manifest }) => ({ view: 'search', manifest }),
    },
  ],

  about: (_, site) => ({
    path: SEARCH_PATH,
    description: say(site, 'searchDescription', { site: site.title }),
    breadcrumbs: [],
    feeds: [undefined],
    isUnlisted: true,
    story: undefined,
    listed: [],
  }),
}
