/** A run of the robot on made-up feeds that lie in a folder: `gatherOnce.ts FOLDER INSTANT`. A process of its own, for its memory. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gather } from '../../../src/plugin/gather/run/gather.ts'

const [folder = '', now = ''] = process.argv.slice(2)
const feeds = new Map(
  readdirSync(join(folder, 'feeds')).map((name) => [
    `https://${name}/feed`,
    join(folder, 'feeds', name),
  ]),
)
const source = { title: undefined, link: undefined, language: undefined, quality: undefined }
await gather({
  sources: [...feeds.keys()].map((url) => ({ url, ...source, topics: [] })),
  listed: new Set(feeds.keys()),
  places: { folder, memory: join(folder, 'gathered.jsonl'), stories: join(folder, 'news') },
  content: [join(folder, 'news')],
  settings: {
    gather: { quality: 50, every: 60, publish: {}, enrich: false, private: false },
    ...{ publishers: {}, fields: {}, language: 'en' },
  },
  now: new Date(now),
  ask: async (askings, onAnswer) => {
    for (const asking of askings) {
      const bytes = readFileSync(feeds.get(asking.url) ?? '')
      const given = { contentType: undefined, from: asking.url, validators: {} }
      onAnswer(asking, { what: 'new', bytes, ...given })
    }
  },
})
