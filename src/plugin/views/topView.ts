import { listPath } from '../../shared/paths.ts'
import { PERIODS, type Period } from '../../shared/top/period.ts'
import { TOP_TITLES } from '../../shared/top/titles.ts'
import { topPath } from '../../shared/top/topPath.ts'
import { say } from '../../shared/words/say.ts'
import type { Arrangement } from '../arrange/arrangement.ts'
import { rankingOf } from '../print/printTop.ts'
import type { SitePage, ViewOf } from './view.ts'

/** The hottest stories, now or of a period. */
export const topView: ViewOf<'top'> = {
  pages: (arrangement) => PERIODS.map((period) => topPage(arrangement, period)),

  about: ({ period, ranking }, site) => {
    const path = topPath(period)
    const title = say(site, TOP_TITLES[period])
    return {
      path,
      description: say(site, period === 'now' ? 'topDescription' : 'topPeriodDescription', {
        site: site.title,
        title,
      }),
      breadcrumbs:
        period === 'now'
          ? []
          : [
              { name: site.title, path: listPath() },
              { name: say(site, TOP_TITLES.now), path: topPath() },
              { name: title, path },
            ],
      feeds: [undefined],
      story: undefined,
      listed: ranking.ranked.map(({ story }) => story),
    }
  },
}

const topPage = ({ stories, top }: Arrangement, period: Period): SitePage => ({
  path: topPath(period),
  rank: period === 'now' ? 'overview' : 'way',
  newest: 0,
  // The others rank the same stories once more.
  mapped: period === 'now' ? stories : undefined,
  data: (overview) => {
    const ranked = top.periods.find((each) => each.period === period)
    return {
      view: 'top',
      period,
      top: overview.top,
      ranking: ranked ? rankingOf(ranked) : { ranked: [] },
    }
  },
})
