import type { Story } from '../../shared/bundle.ts'
import { formatDay } from '../../shared/dates.ts'
import { listPath, storyPath } from '../../shared/paths.ts'
import { say } from '../../shared/words/say.ts'
import type { ArrangedStory } from '../arrange/arrangement.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import { storyOf } from '../print/printStory.ts'
import { topicFeed } from './listView.ts'
import type { SitePage, ViewOf } from './view.ts'

/** A story's own page. */
export const storyView: ViewOf<'story'> = {
  pages: ({ stories }) => stories.map(storyPage),

  about: ({ story }, site) => {
    const path = storyPath(story.id)
    const [topic] = story.topics
    const above = topic ? [{ name: topic.name, path: listPath(topic.slug) }] : []
    return {
      path,
      description: descriptionOf(story, site),
      breadcrumbs: [{ name: site.title, path: listPath() }, ...above, { name: story.title, path }],
      feeds: topic ? [undefined, topicFeed(topic)] : [undefined],
      story,
      listed: [],
    }
  },
}

const storyPage = (story: ArrangedStory): SitePage => ({
  path: storyPath(story.record.id),
  rank: 'other',
  newest: story.index,
  mapped: [story],
  data: () => ({ view: 'story', story: storyOf(story) }),
})

function descriptionOf(story: Story, site: PublishedSite): string {
  const { excerpt, type, publisher, published } = story
  if (excerpt !== undefined) return excerpt
  return say(site, type === 'video' ? 'videoDescription' : 'reportDescription', {
    publisher: publisher.name,
    date: formatDay(published, site.calendar),
  })
}
