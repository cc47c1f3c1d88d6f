import { expect, test } from 'vitest'
import type { Article } from '../check/article.ts'
import { atomOf, jsonFeedOf, listOf, print, SITE, story } from '../testing/printedFeeds.ts'

test('markup and control characters in the data are text everywhere', () => {
  const nasty = `</script>]]>&amp;"'<b>`
  const hostile = `${nasty}\0\u0008\u001F\uD800\uFFFE\uFFFF`
  const template = story('a', {
    related: [{ title: 'A', webUrl: 'https://weekly.example.org/1' }],
    images: [{ url: 'https://pictures.example.org/a.jpg' }],
  })
  const publisher = { name: hostile, domain: 'hostile.example', icon: undefined }
  const unsized = { color: undefined, sizes: undefined, width: undefined, height: undefined }
  const article: Article = {
    ...template,
    topics: [hostile],
    summary: {
      ...template.summary,
      title: hostile,
      excerpt: hostile,
      publisher,
      picture: { ...unsized, url: 'https://pictures.example.org/a.jpg', alt: hostile },
    },
    details: {
      ...template.details,
      pictureCredit: hostile,
      related: template.details.related.map((report) => ({ ...report, title: hostile, publisher })),
    },
  }
  const files = print([article], { ...SITE, title: hostile, description: hostile })
  const text = `&lt;/script&gt;]]&gt;&amp;amp;"'&lt;b&gt;`
  const quoted = text.replace('"', '&quot;')
  const content = [
    `<figure><img src="https://pictures.example.org/a.jpg" alt="${quoted}"><figcaption>${text}</figcaption></figure>`,
    `<p>${text}</p>`,
    `<p><a href="https://daily.example.org/a">Read the original at ${text}</a></p>`,
    `<h2>Related coverage</h2><ul><li>${text}: <a href="https://weekly.example.org/1">${text}</a></li></ul>`,
    `<p><a href="https://news.example.org/news/2023-04-05-a">This story on ${text}</a></p>`,
  ].join('')
  const slug = [...files.keys()].find((name) => name.startsWith('topic/'))?.split('/')[1]
  for (const [name, title] of [
    ['feed', nasty],
    [`topic/${slug}/feed`, `${nasty} · ${nasty}`],
  ]) {
    const feed = atomOf(files, `${name}.xml`)
    expect(feed).toMatchObject({ title: { value: title }, subtitle: { value: nasty } })
    expect(feed.entries).toMatchObject([
      {
        title: { value: nasty },
        authors: [{ name: nasty }],
        categories: [{ term: nasty }],
        summary: { value: nasty },
        content: { type: 'html', value: content },
      },
    ])
    const { items, ...json } = jsonFeedOf(files, `${name}.json`)
    expect(json).toMatchObject({ title, description: nasty })
    expect(items).toMatchObject([
      {
        title: nasty,
        authors: [{ name: nasty }],
        tags: [nasty],
        summary: nasty,
        content_html: content,
      },
    ])
  }
  expect(listOf(files).body?.outlines?.map(({ text }) => text)).toEqual([
    nasty,
    `${nasty} · ${nasty}`,
  ])
})
