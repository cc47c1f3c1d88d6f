import { expect, test } from 'vitest'
import { arrangeArticles, storiesOf } from '../testing/arrangement.ts'
import { articleOf, type TestFields } from '../testing/newsFile.ts'

const report = (webUrl: string, title = `Report at ${webUrl}`) => ({ title, webUrl })
const lead = 'https://daily.example.org/glass-bridge-opens'
const other = 'https://other.example.net/walkers'

/** Coverage of the lead story beside other stories, by link. */
function coverage(
  related: readonly object[],
  fields: TestFields = {},
  others: readonly TestFields[] = [],
) {
  const articles = [
    articleOf({ webUrl: lead, related, ...fields }, '2023-04-05-lead.md'),
    ...others.map((more, i) => articleOf(more, `2023-04-05-other-${i}.md`)),
  ]
  return (
    storiesOf(arrangeArticles(articles)).find(({ id }) => id === '2023-04-05-lead')?.related ?? []
  )
}

const linksOf = (reports: readonly { link: string }[]) => reports.map(({ link }) => link)

test('the reports keep their order, several by one publisher and copies of one text among them', () => {
  const links = [other, 'https://agency.example.com/c', 'https://other.example.net/again']
  expect(linksOf(coverage(links.map((link) => report(link, 'Same words'))))).toEqual(links)
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
  expect(coverage([report(`${other}/`)], {}, [{ webUrl: other }])).toEqual([
    expect.objectContaining({ link: `${other}/`, story: '2023-04-05-other-0' }),
  ])
})

test.each([
  ['unpublished', { published: 'false' }],
  ['folded', { heat: '-1' }],
])('a report that is an %s file stays, without a link to it', (_, hidden) => {
  const [only, ...more] = coverage([report(other)], {}, [{ webUrl: other, ...hidden }])
  expect(only).toMatchObject({ link: other })
  expect(only).not.toHaveProperty('story')
  expect(more).toEqual([])
})
