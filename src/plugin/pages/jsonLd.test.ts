import { describe, expect, test } from 'vitest'
import { AI, listPage, storyPage } from '../testing/pageData.ts'
import { graphOf, HOME, headOf, NOWHERE } from '../testing/pageHead.ts'
import { metaOf } from '../testing/printedHead.ts'

describe('a story', () => {
  test('is an article with its dates and topics', () => {
    const data = storyPage({ updated: '2020-11-19T08:00:00Z' })
    const head = headOf(data)
    expect(metaOf(head, 'og:type')).toEqual(['article'])
    expect(metaOf(head, 'article:published_time')).toEqual(['2020-11-18T12:43:00Z'])
    expect(metaOf(head, 'article:modified_time')).toEqual(['2020-11-19T08:00:00Z'])
    expect(metaOf(head, 'article:section')).toEqual(['AI'])
    expect(metaOf(head, 'article:tag')).toEqual(['AI', 'Robots'])
    expect(graphOf(data, 'Title')[0]).toEqual({
      '@type': 'NewsArticle',
      headline: 'Glass bridge opens to walkers',
      articleSection: 'AI',
      description: 'It spans the gorge at a height of two hundred meters.',
      url: `${HOME}/news/2020-11-18-bridge`,
      mainEntityOfPage: `${HOME}/news/2020-11-18-bridge`,
      datePublished: '2020-11-18T12:43:00Z',
      dateModified: '2020-11-19T08:00:00Z',
      publisher: { '@type': 'Organization', name: 'The Daily' },
      inLanguage: 'en',
      keywords: ['AI', 'Robots'],
      isBasedOn: 'https://daily.example.org/bridge?a=1&b=2',
    })
  })

  test('is in the language that its headline tells, as far as it does', () => {
    const data = storyPage({ title: 'OpenAI تعلن عن نموذج جديد!' })
    expect(graphOf(data, 'Title')[0].inLanguage).toBe('und-Arab')
  })

  test('of which only the day is known has no time', () => {
    const data = storyPage({ published: '2020-11-18T00:00:00Z', type: 'video' })
    const day = '2020-11-18'
    expect(metaOf(headOf(data), 'article:published_time')).toEqual([day])
    expect(graphOf(data)[0]).toMatchObject({ datePublished: day, uploadDate: day })
  })

  test('that is a video says so, with its player where that is known', () => {
    expect(graphOf(storyPage({ type: 'video', youtube: 'abcdefghijk' }))[0]).toMatchObject({
      '@type': 'VideoObject',
      name: 'Glass bridge opens to walkers',
      uploadDate: '2020-11-18T12:43:00Z',
      thumbnailUrl: 'https://i.ytimg.com/vi/abcdefghijk/hqdefault.jpg',
      embedUrl: 'https://www.youtube-nocookie.com/embed/abcdefghijk',
    })
    const unknown = graphOf(storyPage({ type: 'video' }))[0]
    expect(unknown['@type']).toBe('VideoObject')
    expect(unknown).not.toHaveProperty('embedUrl')
  })

  test('shows its picture to search engines in whatever format it is', () => {
    const picture = { url: '/pictures/a.svg' }
    expect(graphOf(storyPage({ picture }))[0].image).toBe(`${HOME}/pictures/a.svg`)
    expect(graphOf(storyPage({ picture, type: 'video' }))[0].thumbnailUrl).toBe(
      `${HOME}/pictures/a.svg`,
    )
    expect(graphOf(storyPage({ picture }), '', NOWHERE)[0]).not.toHaveProperty('image')
  })
})

describe('a list', () => {
  test('is a collection of the site, with the addresses of its stories', () => {
    const data = listPage('head', { topic: AI })
    expect(metaOf(headOf(data, 'AI'), 'og:type')).toEqual(['website'])
    expect(graphOf(data, 'AI')[0]).toEqual({
      '@type': 'CollectionPage',
      name: 'AI',
      description: '60 stories about AI on Broadsheet, the newest first.',
      url: `${HOME}/topic/ai`,
      inLanguage: 'en',
      isPartOf: { '@type': 'WebSite', name: 'Broadsheet', url: `${HOME}/` },
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, url: `${HOME}/news/2020-11-18-bridge` },
        ],
      },
    })
  })

  test('without stories lists none', () => {
    expect(graphOf(listPage('head', { count: 0, stories: [] }))[0]).not.toHaveProperty('mainEntity')
  })
})
