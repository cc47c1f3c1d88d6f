/** What a list knows of a story that tests save. */
export const SAVABLE = {
  id: '2020-11-18-a',
  title: 'A story',
  publisher: { name: 'Wire' },
  published: '2020-11-18T10:00:00Z',
  link: 'https://example.org/a',
  relatedCount: 2,
}
