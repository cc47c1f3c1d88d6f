import type { Topic } from '../bundle.ts'

/** The topics that overviews list: a topic file may come before its first story, and its topic has a page until then. */
export const listedTopics = (topics: readonly Topic[]): Topic[] =>
  topics.filter(({ list }) => list.count > 0)
