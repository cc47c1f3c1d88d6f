import type { Arrangement } from '../arrange/arrangement.ts'
import { counted } from '../problems/counted.ts'
import type { Settings } from '../run/settings.ts'

/** Of fewer stories a topic is easily on nearly all. */
const ENOUGH_STORIES = 50
/** Whoever has a topic on so many of the stories may well mean it to stand for everything. */
const NEARLY_ALL = 0.98

/**
 * Says where there is no root topic although one is likely meant: a single story without it is enough for all pages and
 * addresses to be others.
 */
export function rootNotices(
  { root, topics, stories }: Pick<Arrangement, 'root' | 'topics' | 'stories'>,
  { rootTopic }: Pick<Settings, 'rootTopic'>,
): string[] {
  if (root) return []
  if (rootTopic !== undefined) {
    return [`The root topic "${rootTopic}" is on no story and in no topic file.`]
  }
  if (stories.length < ENOUGH_STORIES) return []
  const least = stories.length * NEARLY_ALL
  return topics.flatMap(({ slug, name, stories: some }) => {
    // Among them are those of the topics below it.
    if (some.length < least) return []
    const others = stories.filter((story) => !story.topics.some((topic) => topic.slug === slug))
    const [first] = others
    if (!first || stories.length - others.length < least) return []
    const which = others.length === 1 ? first.record.file : `first: ${first.record.file}`
    return [
      `The topic ${JSON.stringify(name)} is on all but ${counted(others.length, 'story', 'stories')}, ${which}. If it stands for everything, say rootTopic: ${JSON.stringify(name)} in the settings (site.yaml or vite.config.ts).`,
    ]
  })
}
