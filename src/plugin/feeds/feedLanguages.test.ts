import { expect, test } from 'vitest'
import { atomOf, jsonFeedOf, print, SITE, story } from '../testing/printedFeeds.ts'
import { siteLanguage } from '../words/siteLanguage.ts'

const ARTICLE = story('bridge', {
  title: 'Die Brücke',
  publishedDateTime: '"2023-04-05T06:07:08Z"',
  type: 'video',
  provider: { name: 'Tagblatt' },
  related: [
    {
      title: 'Noch eine',
      webUrl: 'https://weekly.example.org/1',
      publishedDateTime: '2023-04-07T08:00:00Z',
      provider: { name: 'Woche' },
    },
    { title: 'Ohne Tag', webUrl: 'https://weekly.example.org/2', provider: { name: 'Woche' } },
  ],
})

const original = (said: string) => `<a href="https://daily.example.org/bridge">${said}</a>`
const page = (said: string) =>
  `<a href="https://news.example.org/news/2023-04-05-bridge">${said}</a>`
const first = '<a href="https://weekly.example.org/1">Noch eine</a>'
const second = '<a href="https://weekly.example.org/2">Ohne Tag</a>'

/** A text in Latin letters within others that run from right to left. */
const turned = (element: string, text: string) =>
  `<${element} dir="ltr" lang="und-Latn">${text}</${element.split(' ')[0]}>`

/** The HTML of the one entry of a site's feed. */
const contentIn = (language: string, own = {}) => {
  const site = { ...SITE, ...siteLanguage(language, own) }
  return atomOf(print([ARTICLE], site)).entries?.[0]?.content?.value
}

test('a feed speaks the language of its site, with its commas and dates', () => {
  expect(contentIn('de')).toBe(
    `<p>${original('Original bei Tagblatt ansehen')}</p><h2>Was andere berichten</h2><ul><li>Woche: ${first}, 7. April 2023</li><li>Woche: ${second}</li></ul><p>${page('Diese Meldung auf The News')}</p>`,
  )
  expect(contentIn('ar')).toBe(
    `<div dir="rtl"><p>${original('شاهد الأصل على موقع Tagblatt')}</p><h2>في وسائل إعلام أخرى</h2><ul><li>${turned('bdi', 'Woche')}: ${turned('a href="https://weekly.example.org/1"', 'Noch eine')}، 7 أبريل 2023</li><li>${turned('bdi', 'Woche')}: ${turned('a href="https://weekly.example.org/2"', 'Ohne Tag')}</li></ul><p>${page('هذا الخبر في The News')}</p></div>`,
  )
})

test('English words in a feed of another language are said to be English', () => {
  expect(contentIn('nl')).toBe(
    `<p lang="en">${original('Watch the original at Tagblatt')}</p><h2 lang="en">Related coverage</h2><ul><li>Woche: ${first}, 7 april 2023</li><li>Woche: ${second}</li></ul><p lang="en">${page('This story on The News')}</p>`,
  )
})

test('a publisher’s own words are no HTML', () => {
  const content = contentIn('de', {
    relatedCoverage: '<b>',
    feedReport: '<i>{publisher} & {title}',
  })
  expect(content).toContain('<h2>&lt;b&gt;</h2>')
  expect(content).toContain(`<li>&lt;i&gt;Woche &amp; ${second}</li>`)
})

test('each text of an entry says its direction and language, whatever stands beside it', () => {
  const mixed = story('model', {
    title: 'OpenAI تعلن عن نموذج جديد!',
    excerpt: 'It is faster than the last one.',
    publishedDateTime: '"2023-04-05T06:07:08Z"',
    provider: { name: 'The Daily' },
    related: [
      {
        title: 'نموذج أسرع من OpenAI',
        webUrl: 'https://weekly.example.org/1',
        provider: { name: 'جريدة الميناء' },
      },
    ],
  })
  const other = story('excerpt', {
    title: 'A faster model',
    excerpt: 'قالت الشركة إن النموذج أسرع.',
    publishedDateTime: '"2023-04-04T06:07:08Z"',
  })
  const files = print([mixed, other])
  const [first = '', second = ''] = jsonFeedOf(files).items?.map((item) => item.content_html) ?? []
  expect(first).toContain('<p>It is faster than the last one.</p>')
  expect(first).toContain(
    '<li><bdi dir="rtl" lang="und-Arab">جريدة الميناء</bdi>: <a href="https://weekly.example.org/1" dir="rtl" lang="und-Arab">نموذج أسرع من OpenAI</a></li>',
  )
  expect(second).toContain('<p dir="rtl" lang="und-Arab">قالت الشركة إن النموذج أسرع.</p>')
  expect(jsonFeedOf(files).items?.map((item) => item.language)).toEqual(['und-Arab', 'en'])
  const atom = files.get('feed.xml') ?? ''
  expect(atom).toContain('<title xml:lang="und-Arab">OpenAI')
  expect(atom).toContain('<summary>It is')
  expect(atom).toContain('<summary xml:lang="und-Arab">قالت')
})
