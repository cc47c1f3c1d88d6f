import { byCodeUnit } from '../../shared/byCodeUnit.ts'
import { monthOf } from '../../shared/dates.ts'
import type { ArrangedStory, ArrangedTopic, MonthStories, TopicStories } from './arrangement.ts'

/**
 * The topics with their stories, in the order of `Arrangement`.
 *
 * @param newestFirst all stories
 */
export function groupByTopic(
  topics: readonly ArrangedTopic[],
  newestFirst: readonly ArrangedStory[],
): TopicStories[] {
  const bySlug = new Map<string, ArrangedStory[]>(topics.map(({ slug }) => [slug, []]))
  for (const story of newestFirst) {
    for (const { slug } of story.topics) bySlug.get(slug)?.push(story)
  }
  return topics.map((topic) => ({ ...topic, stories: bySlug.get(topic.slug) ?? [] })).sort(bySize)
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
