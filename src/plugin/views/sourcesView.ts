import { SOURCES_PATH } from '../../shared/paths.ts'
import { say } from '../../shared/words/say.ts'
import type { ViewOf } from './view.ts'

/** Where the news come from, where a robot gathers them. */
export const sourcesView: ViewOf<'sources'> = {
  pages: ({ sources }) =>
    sources === undefined
      ? []
      : [
          {
            path: SOURCES_PATH,
            rank: 'overview',
            newest: 0,
            // It says how the robot is doing, which no story's date tells.
            mapped: [],
            data: () => ({ view: 'sources', sources }),
          },
        ],

  about: (_, site) => ({
    path: SOURCES_PATH,
    description: say(site, 'sourcesDescription', { site: site.title }),
    breadcrumbs: [],
    feeds: [undefined],
    story: undefined,
    listed: [],
  }),
}
