import { expect, test } from 'vitest'
import { atomOf, print, SITE, story } from '../testing/printedFeeds.ts'
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
    `<p>${original('شاهد الأصل على موقع Tagblatt')}</p><h2>في وسائل إعلام أخرى</h2><ul><li>Woche: ${first}، 7 أبريل 2023</li><li>Woche: ${second}</li></ul><p>${page('هذا الخبر في The News')}</p>`,
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
