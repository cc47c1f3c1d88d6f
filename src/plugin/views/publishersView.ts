import { PUBLISHERS_PATH } from '../../shared/paths.ts'
import { say } from '../../shared/words/say.ts'
import type { ViewOf } from './view.ts'

/** The overview of all publishers. */
export const publishersView: ViewOf<'publishers'> = {
  pages: ({ stories }) => [
    {
      path: PUBLISHERS_PATH,
      rank: 'overview',
      newest: 0,
      mapped: stories,
      data: ({ publishers }) => ({ view: 'publishers', publishers: publishers.overview }),
    },
  ],

  about: ({ publishers: { publishers } }, site) => ({
    path: PUBLISHERS_PATH,
    description: say(site, 'publishersDescription', {
      count: publishers.length,
      site: site.title,
    }),
    breadcrumbs: [],
    feeds: [undefined],
    story: undefined,
    listed: [],
  }),
}
