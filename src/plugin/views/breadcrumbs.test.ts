import { describe, expect, test } from 'vitest'
import type { PageData } from '../../shared/pageData.ts'
import {
  AI,
  ARCHIVE_PAGE,
  coveragePage,
  dayPage,
  listPage,
  monthPage,
  publisherPage,
  storyPage,
  TOPICS_PAGE,
  topPage,
} from '../testing/pageData.ts'
import { graphOf, HOME } from '../testing/pageHead.ts'

const breadcrumbsOf = (data: PageData): string[][] =>
  graphOf(data)
    .filter((node: { '@type': string }) => node['@type'] === 'BreadcrumbList')
    .flatMap(({ itemListElement }: { itemListElement: unknown[] }) => itemListElement)
    .map(({ name, item }: { name: string; item: string }) => [name, item])

describe('breadcrumbs', () => {
  test('lead to a story by its first topic', () => {
    expect(breadcrumbsOf(storyPage())).toEqual([
      ['Broadsheet', `${HOME}/`],
      ['AI', `${HOME}/topic/ai`],
      ['Glass bridge opens to walkers', `${HOME}/news/2020-11-18-bridge`],
    ])
    expect(breadcrumbsOf(storyPage({ topics: [] }))).toHaveLength(2)
  })

  test('lead to a topic’s list by the overview, to its pages by its newest stories', () => {
    const list = [
      ['Broadsheet', `${HOME}/`],
      ['Topics', `${HOME}/topics`],
      ['AI', `${HOME}/topic/ai`],
    ]
    expect(breadcrumbsOf(listPage('head', { topic: AI }))).toEqual(list)
    expect(breadcrumbsOf(listPage(2, { topic: AI }))).toEqual([
      ...list,
      ['Page 2', `${HOME}/topic/ai/page/2`],
    ])
  })

  test('lead to a day by its month', () => {
    const day = [
      ['Broadsheet', `${HOME}/`],
      ['Archive', `${HOME}/archive`],
      ['November 2020', `${HOME}/archive/2020/11`],
      ['November 18, 2020', `${HOME}/day/2020-11-18`],
    ]
    expect(breadcrumbsOf(dayPage())).toEqual(day)
    expect(breadcrumbsOf(dayPage(2, 2))).toEqual([...day, ['Part 2', `${HOME}/day/2020-11-18/2`]])
  })

  test('lead to a month by the archive', () => {
    const month = [
      ['Broadsheet', `${HOME}/`],
      ['Archive', `${HOME}/archive`],
      ['November 2020', `${HOME}/archive/2020/11`],
    ]
    expect(breadcrumbsOf(monthPage(true))).toEqual(month)
    expect(breadcrumbsOf(monthPage(true, { part: 1 }))).toEqual([
      ...month,
      ['Part 1', `${HOME}/archive/2020/11/1`],
    ])
  })

  test('lead to the hottest of a period by those of now', () => {
    expect(breadcrumbsOf(topPage('week'))).toEqual([
      ['Broadsheet', `${HOME}/`],
      ['Top stories', `${HOME}/top`],
      ['Top of the week', `${HOME}/top/week`],
    ])
  })

  test('lead to a publisher by the overview, to its pages and parts by its newest stories', () => {
    const publisher = [
      ['Broadsheet', `${HOME}/`],
      ['Publishers', `${HOME}/publishers`],
      ['The Daily', `${HOME}/publisher/daily.example`],
    ]
    const coverage = [...publisher, ['Also covered', `${HOME}/publisher/daily.example/coverage`]]
    expect(breadcrumbsOf(publisherPage('head'))).toEqual(publisher)
    expect(breadcrumbsOf(publisherPage(2))).toEqual([
      ...publisher,
      ['Page 2', `${HOME}/publisher/daily.example/page/2`],
    ])
    expect(breadcrumbsOf(coveragePage(true))).toEqual(coverage)
    expect(breadcrumbsOf(coveragePage(true, 1))).toEqual([
      ...coverage,
      ['Part 1', `${HOME}/publisher/daily.example/coverage/1`],
    ])
  })

  test('are on no page that is one step from the feed', () => {
    for (const data of [listPage('head'), listPage(1), TOPICS_PAGE, ARCHIVE_PAGE, topPage('now')])
      expect(breadcrumbsOf(data)).toEqual([])
  })
})
