import { listPath } from '../../shared/paths.ts'
import { coveredPath } from '../../shared/top/coveredPath.ts'
import { COVERED_PERIODS, type CoveredPeriod } from '../../shared/top/coveredPeriod.ts'
import { COVERED_TITLES } from '../../shared/top/coveredTitles.ts'
import { TOP_TITLES } from '../../shared/top/titles.ts'
import { topPath } from '../../shared/top/topPath.ts'
import { say } from '../../shared/words/say.ts'
import type { Arrangement } from '../arrange/arrangement.ts'
import { coveredOf } from '../print/printCovered.ts'
import type { SitePage, ViewOf } from './view.ts'

/** The most covered stories of a period. */
export const coveredView: ViewOf<'covered'> = {
  pages: (arrangement) => COVERED_PERIODS.map((period) => coveredPage(arrangement, period)),

  about: ({ period, covered }, site) => {
    const path = coveredPath(period)
    const title = say(site, COVERED_TITLES[period])
    return {
      path,
      description: say(site, 'mostCoveredDescription', { site: site.title, title }),
      breadcrumbs: [
        { name: site.title, path: listPath() },
        { name: say(site, TOP_TITLES.now), path: topPath() },
        { name: title, path },
      ],
      feeds: [undefined],
      story: undefined,
      listed: covered.stories.map(({ story }) => story),
    }
  },
}

function coveredPage({ covered }: Arrangement, period: CoveredPeriod): SitePage {
  const found = covered.find((each) => each.period === period)
  const stories = found?.stories.map(({ story }) => story) ?? []
  return {
    path: coveredPath(period),
    rank: period === 'week' ? 'overview' : 'way',
    newest: 0,
    // The others have many of the same stories once more.
    mapped: period === 'week' && stories.length > 0 ? stories : undefined,
    data: (overview) => ({
      view: 'covered',
      period,
      top: overview.top,
      covered: found ? coveredOf(found) : { stories: [] },
    }),
  }
}
