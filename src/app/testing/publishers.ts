import type { ArchiveEntry } from '../../shared/archive/archiveFiles.ts'
import { MANIFEST } from '../../shared/bundleFiles.ts'
import { bundle } from './bundle.ts'

const entry = (month: string, day: number): ArchiveEntry => ({
  id: `${month}-0${day}-story`,
  title: `Story of day ${day}`,
  published: `${month}-0${day}T08:00:00Z`,
  publisher: 'The Other',
})

/** The bundle of the tests, whose stories all are of one publisher, which has covered others too; another one has led nothing. */
export function bundleOfPublishers() {
  const files = bundle()
  const { feed } = files[MANIFEST]
  return {
    ...files,
    'publishers/1.json': {
      publishers: [
        { domain: 'daily.example.org', name: 'The Daily', led: 5, covered: 3 },
        { domain: 'wire.example', name: 'Wire', led: 0, covered: 1 },
      ],
      lists: ['lists/1.json'],
    },
    'lists/1.json': {
      publishers: [
        {
          domain: 'daily.example.org',
          figures: { topics: [] },
          led: feed,
          covered: { parts: ['coverage/1.json', 'coverage/2.json'] },
        },
        {
          domain: 'wire.example',
          figures: { topics: [] },
          led: { count: 0, head: 'pages/none.json', indexes: [] },
          covered: { parts: [], stories: [entry('2020-11', 4)] },
        },
      ],
    },
    'pages/none.json': { stories: [] },
    'coverage/1.json': { stories: [entry('2019-11', 2), entry('2019-11', 1)] },
    'coverage/2.json': { stories: [entry('2020-11', 3)] },
  }
}
