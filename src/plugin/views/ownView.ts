import { OWN_PAGES, ownPath } from '../../shared/paths.ts'
import { say } from '../../shared/words/say.ts'
import { LAST, type ViewOf } from './view.ts'

/** What a reader keeps in a browser: pages that are the same for all until the app fills them there. */
export const ownView: ViewOf<'own'> = {
  pages: () =>
    OWN_PAGES.map((page) => ({
      path: ownPath(page),
      rank: 'overview',
      newest: LAST,
      // There is nothing on them to find.
      mapped: undefined,
      data: () => ({ view: 'own', page }),
    })),

  about: ({ page }, site) => ({
    path: ownPath(page),
    description: `${say(site, page)} · ${site.title}`,
    breadcrumbs: [],
    feeds: [undefined],
    isUnlisted: true,
    story: undefined,
    listed: [],
  }),
}
