import { describe, expect, test } from 'vitest'
import { listPage, ROBOTS, storyPage } from '../testing/pageData.ts'
import { graphOf, headOf, SITE } from '../testing/pageHead.ts'
import { linksOf, metaOf, readHead, textOf } from '../testing/printedHead.ts'
import { printHead, printSiteHead } from './printHead.ts'

describe('a text that looks like HTML', () => {
  const hostile = [
    `</script><script>alert(1)</script>`,
    `</title></head><body onload="alert(1)">`,
    `"quotes" 'single' &amp; &lt;b&gt; <!-- <script> --> ]]> \u2028 \u2029 \u00a0 \\u003c`,
  ].join(' ')
  const site = { ...SITE, title: `S ${hostile}`, description: `D ${hostile}` }
  const topic = { slug: 'x', name: `T ${hostile}` }
  const data = storyPage({
    title: hostile,
    excerpt: `E ${hostile}`,
    publisher: { name: `P ${hostile}` },
    link: 'https://a.example/?a=1&lt=2',
    topics: [topic, ROBOTS],
    picture: { url: 'https://a.example/b.png?a=1&quot=2', alt: `A ${hostile}` },
  })

  test('is that text in every place of a story’s head', () => {
    const head = headOf(data, hostile, site)
    expect(textOf(head, 'title')).toBe(`${hostile} · S ${hostile}`)
    expect(metaOf(head, 'description')).toEqual([`E ${hostile}`])
    expect(metaOf(head, 'og:title')).toEqual([hostile])
    expect(metaOf(head, 'og:description')).toEqual([`P ${hostile}: E ${hostile}`])
    expect(metaOf(head, 'og:site_name')).toEqual([`S ${hostile}`])
    expect(metaOf(head, 'og:image')).toEqual(['https://a.example/b.png?a=1&quot=2'])
    expect(metaOf(head, 'og:image:alt')).toEqual([`A ${hostile}`])
    expect(metaOf(head, 'article:section')).toEqual([topic.name])
    expect(metaOf(head, 'article:tag')).toEqual([topic.name, 'Robots'])
    expect(metaOf(head, 'twitter:title')).toEqual([hostile])
    expect(metaOf(head, 'twitter:description')).toEqual([`P ${hostile}: E ${hostile}`])
    expect(metaOf(head, 'twitter:image')).toEqual(['https://a.example/b.png?a=1&quot=2'])
    expect(metaOf(head, 'twitter:image:alt')).toEqual([`A ${hostile}`])
    expect(linksOf(head, 'alternate').at(-1)).toBe('/paper/topic/x/feed.json')
    expect(
      head.filter(({ attributes }) => attributes.rel === 'alternate').at(-1)?.attributes.title,
    ).toBe(`${topic.name} · S ${hostile} (JSON Feed)`)
  })

  test('is that text in every place of the JSON-LD', () => {
    const [story, breadcrumbs] = graphOf(data, hostile, site)
    expect(story).toMatchObject({
      headline: hostile,
      description: `E ${hostile}`,
      articleSection: topic.name,
      keywords: [topic.name, 'Robots'],
      publisher: { name: `P ${hostile}` },
      isBasedOn: 'https://a.example/?a=1&lt=2',
      image: 'https://a.example/b.png?a=1&quot=2',
    })
    const names = breadcrumbs.itemListElement.map(({ name }: { name: string }) => name)
    expect(names).toEqual([site.title, topic.name, hostile])
  })

  test('is that text on lists, videos, stories without an excerpt and the page without data', () => {
    const list = listPage('head', { topic })
    expect(graphOf(list, hostile, site)[0]).toMatchObject({
      name: hostile,
      isPartOf: { name: site.title },
    })
    expect(metaOf(headOf(list, hostile, site), 'description')[0]).toContain(topic.name)
    expect(metaOf(headOf(listPage('head'), '', site), 'og:image:alt')).toEqual([site.title])
    const video = storyPage({ ...data.story, type: 'video', excerpt: undefined })
    expect(graphOf(video, hostile, site)[0]).toMatchObject({ name: hostile })
    expect(metaOf(headOf(video, hostile, site), 'description')[0]).toContain(`P ${hostile}`)
    const head = readHead(printSiteHead(site))
    expect(textOf(head, 'title')).toBe(site.title)
    expect(metaOf(head, 'description')).toEqual([site.description])
  })

  test('leaves no character in the JSON-LD that HTML could misread', () => {
    const html = printHead({ data, title: hostile }, site)
    const json = /<script type="application\/ld\+json">(.*)<\/script>$/s.exec(html)?.[1]
    expect(json).toContain('alert(1)')
    expect(json).not.toMatch(/[<>&\u2028\u2029]/)
  })
})
