import { describe, expect, test } from 'vitest'
import type { PageData } from '../../shared/pageData.ts'
import {
  AI,
  ARCHIVE_PAGE,
  coveragePage,
  dayPage,
  FOLLOW_PAGE,
  listPage,
  monthPage,
  PUBLISHERS_PAGE,
  publisherPage,
  SEARCH_PAGE,
  storyPage,
  TOPICS_PAGE,
  topPage,
} from '../testing/pageData.ts'
import { graphOf, headOf } from '../testing/pageHead.ts'
import { metaOf } from '../testing/printedHead.ts'

describe('the description', () => {
  const descriptionOf = (data: PageData): string | undefined => {
    const head = headOf(data)
    const [description] = metaOf(head, 'description')
    expect(metaOf(head, 'og:description')).toEqual(metaOf(head, 'twitter:description'))
    expect(metaOf(head, 'og:description')[0]).toContain(description)
    expect(graphOf(data)[0].description).toBe(description)
    return description
  }

  test('of a story is its excerpt, else says who published it and when', () => {
    expect(descriptionOf(storyPage({ excerpt: 'It spans the gorge.' }))).toBe('It spans the gorge.')
    expect(descriptionOf(storyPage({ excerpt: undefined }))).toBe(
      'A report by The Daily, published on November 18, 2020.',
    )
    expect(descriptionOf(storyPage({ excerpt: undefined, type: 'video' }))).toMatch(/^A video by/)
  })

  test('of a story names its publisher in previews, once', () => {
    const said = (excerpt: string | undefined) =>
      metaOf(headOf(storyPage({ excerpt })), 'og:description')
    expect(said('It spans the gorge.')).toEqual(['The Daily: It spans the gorge.'])
    expect(said(undefined)).toEqual(['A report by The Daily, published on November 18, 2020.'])
  })

  test.each<[PageData, string]>([
    [listPage('head'), 'The news.'],
    [listPage(1), '60 stories on Broadsheet: page 1 of 3, counted from the oldest.'],
    [
      listPage('head', { topic: AI, count: 1 }),
      '1 story about AI on Broadsheet, the newest first.',
    ],
    [
      listPage(2, { topic: AI }),
      '60 stories about AI on Broadsheet: page 2 of 3, counted from the oldest.',
    ],
    [TOPICS_PAGE, 'All 2 topics of Broadsheet, each with its stories.'],
    [SEARCH_PAGE, 'Search all stories of Broadsheet.'],
    [FOLLOW_PAGE, 'The feeds of Broadsheet: of all stories, and of each topic.'],
    [
      topPage('now'),
      'The hottest stories of Broadsheet: heat fades with age, counted from the newest story.',
    ],
    [topPage('year'), 'Top of the year on Broadsheet: the hottest stories, ranked.'],
    [ARCHIVE_PAGE, 'All stories of Broadsheet by year and month, 2012 to 2020.'],
    [{ view: 'archive', archive: { years: [] } }, 'All stories of Broadsheet by year and month.'],
    [
      monthPage(false, { part: 1, parts: 1 }),
      '700 stories of November 2020 on Broadsheet, by day.',
    ],
    [PUBLISHERS_PAGE, 'All 2 publishers of Broadsheet, each with its stories.'],
    [publisherPage('head'), '60 stories by The Daily on Broadsheet, the newest first.'],
    [
      publisherPage(2),
      '60 stories by The Daily on Broadsheet: page 2 of 3, counted from the oldest.',
    ],
    [
      publisherPage('head', { led: 0 }),
      '3 stories of others on Broadsheet that The Daily covered too.',
    ],
    [
      coveragePage(true),
      '130 stories of others on Broadsheet that The Daily covered too, part 2 of 2.',
    ],
    [monthPage(true), '700 stories of November 2020 on Broadsheet, by day, part 2 of 2.'],
    [dayPage(), '60 stories of November 18, 2020 on Broadsheet, the most covered first.'],
    [
      dayPage(2, 2),
      '60 stories of November 18, 2020 on Broadsheet, the most covered first, part 2 of 2.',
    ],
  ])('of every other page says what it lists', (data, description) => {
    expect(descriptionOf(data)).toBe(description)
  })
})
