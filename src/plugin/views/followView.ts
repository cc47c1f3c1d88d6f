import { FOLLOW_PATH } from '../../shared/paths.ts'
import { followedPublishers } from '../../shared/publishers/followedPublishers.ts'
import { say } from '../../shared/words/say.ts'
import type { ViewOf } from './view.ts'

/** How to follow the site: its feeds, for people. */
export const followView: ViewOf<'follow'> = {
  pages: () => [
    {
      path: FOLLOW_PATH,
      rank: 'overview',
      newest: 0,
      // A new story does not change it.
      mapped: [],
      data: ({ topics, publishers }) => ({
        view: 'follow',
        topics,
        publishers: followedPublishers(publishers.overview),
      }),
    },
  ],

  about: (_, site) => ({
    path: FOLLOW_PATH,
    description: say(site, 'followDescription', { site: site.title }),
    breadcrumbs: [],
    feeds: [undefined],
    story: undefined,
    listed: [],
  }),
}
