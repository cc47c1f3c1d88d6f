import type { Report, Story } from '../../shared/bundle.ts'

/** A report of the hour, by a publisher. */
export const reportBy = (name: string, published: string, rest: Partial<Report> = {}): Report => ({
  title: `${name} has it`,
  excerpt: `What ${name} saw.`,
  link: `https://${name.toLowerCase()}.example/story`,
  published,
  type: 'article',
  publisher: { name, domain: `${name.toLowerCase()}.example` },
  ...rest,
})

/** A story of 2020-11-01, 08:00, that others report. */
export const coveredStory = (related: Report[], rest: Partial<Story> = {}): Story => ({
  id: '2020-11-01-story',
  title: 'Story of day 1',
  published: '2020-11-01T08:00:00Z',
  link: 'https://daily.example.org/1',
  type: 'article',
  publisher: { name: 'The Daily', domain: 'daily.example.org' },
  topics: [],
  relatedCount: related.length,
  related,
  ...rest,
})
