import { byCodeUnit } from '../../shared/byCodeUnit.ts'
import { monthOf } from '../../shared/dates.ts'
import type { ArrangedStory, ArrangedTopic, MonthStories, TopicStories } from './arrangement.ts'

/**
 * The topics with their stories, in the order of `Arrangement`. A topic has those of all topics below it too, each story
 * once.
 *
 * @param topics none of them above itself
 * @param newestFirst all stories
 */
export function groupByTopic(
  topics: readonly ArrangedTopic[],
  newestFirst: readonly ArrangedStory[],
): TopicStories[] {
  const grouped = topics.map((topic) => {
    const stories: ArrangedStory[] = []
    return { ...topic, stories }
  })
  const bySlug = new Map(grouped.map((topic) => [topic.slug, topic]))
  for (const story of newestFirst) {
    for (const { slug } of story.topics) {
      for (let topic = bySlug.get(slug); topic; topic = bySlug.get(topic.parent ?? '')) {
        // Whoever has the story already has passed it on to all above.
        if (topic.stories.at(-1) === story) break
        topic.stories.push(story)
      }
    }
  }
  return grouped.sort(bySize)
}

/** No two topics have the same name. */
const bySize = (a: TopicStories, b: TopicStories): number =>
  b.stories.length - a.stories.length || byCodeUnit(a.name, b.name)

/**
 * The months (UTC) with their stories, newest first.
 *
 * @param newestFirst all stories
 */
export const groupByMonth = (newestFirst: readonly ArrangedStory[]): MonthStories[] =>
  [...Map.groupBy(newestFirst, ({ record }) => monthOf(record.published))].map(
    ([month, stories]) => ({ month, stories }),
  )
