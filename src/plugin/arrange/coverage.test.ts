import { expect, test } from 'vitest'
import { arrangeArticles, storiesOf } from '../testing/arrangement.ts'
import { articleOf, type TestFields } from '../testing/newsFile.ts'

const report = (webUrl: string, title = `Report at ${webUrl}`) => ({ title, webUrl })
const lead = 'https://daily.example.org/glass-bridge-opens'
const other = 'https://other.example.net/walkers'

/** The lead story, with its coverage, beside other stories. */
function leadStory(
  related: readonly object[],
  fields: TestFields = {},
  others: readonly TestFields[] = [],
) {
  const articles = [
    articleOf({ webUrl: lead, related, ...fields }, '2023-04-05-lead.md'),
    ...others.map((more, i) => articleOf(more, `2023-04-05-other-${i}.md`)),
  ]
  return storiesOf(arrangeArticles(articles)).find(({ id }) => id === '2023-04-05-lead')
}

const coverage = (...files: Parameters<typeof leadStory>) => leadStory(...files)?.related ?? []

const linksOf = (reports: readonly { link: string }[]) => reports.map(({ link }) => link)

test('the reports keep their order, several by one publisher and copies of one text among them', () => {
  const links = [other, 'https://agency.example.com/c', 'https://other.example.net/again']
  const titles = ['Same words', 'Same words', 'Other words']
  expect(linksOf(coverage(links.map((link, i) => report(link, titles[i]))))).toEqual(links)
})

test('a headline of a publisher is shown once, however many of its regional editions have it', () => {
  const editions = ['https://a.agency.example.com/1', 'https://b.agency.example.com/2'].map(
    (link) => ({
      ...report(link, 'Same words'),
      provider: { name: 'Agency' },
    }),
  )
  expect(linksOf(coverage([...editions, report(other, 'Same words')]))).toEqual([
    'https://a.agency.example.com/1',
    other,
  ])
})

test('nor is the headline of the story itself repeated under the name of its publisher', () => {
  const again = {
    ...report('https://south.daily.example.org/x', 'Headline'),
    provider: { name: 'D' },
  }
  const fields = { title: 'Headline', provider: { name: 'D' } }
  expect(linksOf(coverage([again, report(other)], fields))).toEqual([other])
})

test.each([
  ['at the same address', lead],
  ['with another query', `${lead}?from=front`],
  ['with tracking', `${lead}?utm_source=x#top`],
  ['without encryption, with www and a slash', 'http://www.daily.example.org/glass-bridge-opens/'],
  ['at the address as it was found', 'https://short.example.com/1'],
  ['as an AMP page', 'https://daily-example-org.cdn.example.net/x'],
])('the lead itself %s is dropped', (_, link) => {
  const fields = {
    originalUrl: 'https://short.example.com/1',
    cdnAmpWebUrl: 'https://daily-example-org.cdn.example.net/x',
  }
  expect(linksOf(coverage([report(link), report(other)], fields))).toEqual([other])
})

test('a page that occurs twice is shown once, the first one', () => {
  const reports = [report(other, 'First'), report(`${other}#comments`, 'Second')]
  expect(coverage(reports).map(({ title }) => title)).toEqual(['First'])
})

test('a report that is a story here keeps its link and names the story', () => {
  const links = ['https://agency.example.com/c', `${other}/`]
  const reports = links.map((link) => report(link))
  const story = leadStory(reports, {}, [{ webUrl: other }])
  expect(linksOf(story?.related ?? [])).toEqual(links)
  expect(story?.reportStories).toEqual([null, '2023-04-05-other-0'])
})

test.each([
  ['unpublished', { published: 'false' }],
  ['folded', { heat: '-1' }],
])('a report that is an %s file stays, without a link to it', (_, hidden) => {
  const story = leadStory([report(other)], {}, [{ webUrl: other, ...hidden }])
  expect(linksOf(story?.related ?? [])).toEqual([other])
  expect(story).not.toHaveProperty('reportStories')
})
