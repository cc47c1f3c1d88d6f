import { listPath, PUBLISHERS_PATH, publishersPath } from '../../../shared/paths.ts'
import { inOrder, ORDER_NAMES, ORDERS } from '../../../shared/publishers/orders.ts'
import { say } from '../../../shared/words/say.ts'
import { countsOf } from '../../print/printFigures.ts'
import { LAST, type SitePage, type ViewOf } from '../view.ts'

/** The overview of all publishers, in each order that tells of some. */
export const publishersView: ViewOf<'publishers'> = {
  pages: ({ stories, publishers }) => {
    const counts = publishers.map(countsOf)
    return ORDERS.filter((order) => order === 'stories' || inOrder(counts, order).length > 0).map(
      (order): SitePage => {
        const isFirst = order === 'stories'
        return {
          path: publishersPath(order),
          rank: isFirst ? 'overview' : 'publisher',
          // The others have the same publishers once more: where there is little room, stories come before them.
          newest: isFirst ? 0 : LAST,
          mapped: isFirst ? stories : undefined,
          data: (overview) => ({
            view: 'publishers',
            order,
            publishers: overview.publishers.overview,
          }),
        }
      },
    )
  },

  about: ({ order, publishers: { publishers } }, site) => ({
    path: publishersPath(order),
    description: say(site, 'publishersDescription', {
      count: publishers.length,
      site: site.title,
    }),
    breadcrumbs:
      order === 'stories'
        ? []
        : [
            { name: site.title, path: listPath() },
            { name: say(site, 'publisherList'), path: PUBLISHERS_PATH },
            { name: say(site, ORDER_NAMES[order]), path: publishersPath(order) },
          ],
    feeds: [undefined],
    story: undefined,
    listed: [],
  }),
}
