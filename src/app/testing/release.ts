import { MANIFEST } from '../../shared/bundleFiles.ts'
import { bundle } from './bundle.ts'
import type { Host } from './serve.ts'

/** Has a host send another release: two stories more, one of them about AI. */
export function release(host: Host) {
  const files = bundle()
  const [newest] = files['pages/head.json'].stories
  if (!newest) throw new Error('the bundle has no story')
  const AI = { slug: 'ai', name: 'AI' }
  const [six, seven] = [6, 7].map((day) => ({
    ...newest,
    id: `2020-11-0${day}-story`,
    title: `Story of day ${day}`,
    published: `2020-11-0${day}T08:00:00Z`,
    topics: day === 6 ? [AI] : [],
  }))
  const topics = files['topics/1.json']
  const ai = { count: 3, head: 'pages/ai-new.json', indexes: ['indexes/ai.json'] }
  host.files = {
    ...files,
    [MANIFEST]: {
      ...files[MANIFEST],
      feed: { ...files[MANIFEST].feed, count: 7, head: 'pages/head-new.json' },
      topics: 'topics/2.json',
    },
    'topics/2.json': { ...topics, topics: topics.topics.map((topic) => ({ ...topic, list: ai })) },
    'pages/head-new.json': { stories: [seven, six] },
    'pages/ai-new.json': { stories: [six, ...files['pages/ai.json'].stories.slice(0, 1)] },
  }
}
