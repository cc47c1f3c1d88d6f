import { TOPICS_PATH } from '../../shared/paths.ts'
import { listedTopics } from '../../shared/shown/listedTopics.ts'
import { say } from '../../shared/words/say.ts'
import type { ViewOf } from './view.ts'

/** The overview of all topics. */
export const topicsView: ViewOf<'topics'> = {
  pages: ({ stories }) => [
    {
      path: TOPICS_PATH,
      rank: 'overview',
      newest: 0,
      mapped: stories,
      data: ({ topics }) => ({ view: 'topics', topics }),
    },
  ],

  about: ({ topics: { topics } }, site) => ({
    path: TOPICS_PATH,
    description: say(site, 'topicsDescription', {
      count: listedTopics(topics).length,
      site: site.title,
    }),
    breadcrumbs: [],
    feeds: [undefined],
    story: undefined,
    listed: [],
  }),
}
