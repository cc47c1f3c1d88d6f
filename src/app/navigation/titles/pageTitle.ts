import type { PageData } from '../../../shared/pageData.ts'
import { COVERED_TITLES } from '../../../shared/top/coveredTitles.ts'
import { TOP_TITLES } from '../../../shared/top/titles.ts'
import { say } from '../../words/words.ts'
import { dayTitle } from './dayTitle.ts'
import { listTitle } from './listTitle.ts'
import { monthTitle } from './monthTitle.ts'
import { publishersTitle } from './publishersTitle.ts'
import { coverageTitle, publisherTitle } from './publisherTitles.ts'

/**
 * What the document's title says of a page; empty for the front page, which is the site's. A build alone asks: a file of its own
 * keeps the titles of other views out of each first view.
 */
export function pageTitle(data: PageData): string {
  switch (data.view) {
    case 'list': {
      const { topic } = data.part
      const isFront = topic === undefined && data.page === 'head'
      return isFront ? '' : listTitle(topic?.slug, topic?.name, data.page, data.part)
    }
    case 'story':
      return data.story.title
    case 'topics':
      return say('topics')
    case 'publishers':
      return publishersTitle(data.order)
    case 'publisher':
      return publisherTitle(data.publisher.name, data.page, data.part)
    case 'coverage':
      return coverageTitle(data.publisher.name, data.coverage, data.isNumbered)
    case 'follow':
      return say('followTitle')
    case 'sources':
      return say('sourcesTitle')
    case 'search':
      return say('search')
    case 'own':
      return say(data.page)
    case 'text':
      return data.text.title
    case 'top':
      return say(TOP_TITLES[data.period])
    case 'covered':
      return say(COVERED_TITLES[data.period])
    case 'archive':
      return say('archive')
    case 'month':
      return `${monthTitle(data.month, data.stories)} · ${say('archive')}`
    case 'day':
      return dayTitle(data.day, data.stories)
  }
}
