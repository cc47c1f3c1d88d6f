import type { Story, TopicRef } from '../../../shared/bundle.ts'

/**
 * The topic whose publishers a story's are compared with: that of which its page shows more stories, as it is the narrowest that has
 * some; else its first. Undefined for a story on no topic.
 */
export const comparedTopic = ({
  topics,
  sameTopic,
}: Pick<Story, 'topics' | 'sameTopic'>): TopicRef | undefined =>
  topics.find(({ slug }) => slug === sameTopic?.topic) ?? topics[0]
