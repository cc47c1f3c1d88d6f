import type { Story } from '../../shared/bundle.ts'
import { formatDay } from '../../shared/dates.ts'
import { listPath, storyPath } from '../../shared/paths.ts'
import { say } from '../../shared/words/say.ts'
import type { ArrangedStory } from '../arrange/arrangement.ts'
import { isFollowed, storyFeedsSince } from '../arrange/storyFeeds.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import { storyOf } from '../print/printStory.ts'
import { topicFeed } from './listView.ts'
import type { SitePage, ViewOf } from './view.ts'

/** A story's own page. */
export const storyView: ViewOf<'story'> = {
  pages: ({ stories }) => {
    const since = storyFeedsSince(stories)
    return stories.map((story) => storyPage(story, since))
  },

  about: ({ story, hasFeed }, site) => {
    const path = storyPath(story.id)
    const [topic] = story.topics
    const above = topic ? [{ name: topic.name, path: listPath(topic.slug) }] : []
    return {
      path,
      description: descriptionOf(story, site),
      breadcrumbs: [{ name: site.title, path: listPath() }, ...above, { name: story.title, path }],
      feeds: [
        undefined,
        ...(topic ? [topicFeed(topic)] : []),
        ...(hasFeed ? [{ name: story.title, path }] : []),
      ],
      story,
      listed: [],
    }
  },
}

/** @param since see `storyFeedsSince` */
const storyPage = (story: ArrangedStory, since: string | undefined): SitePage => ({
  path: storyPath(story.record.id),
  rank: 'other',
  newest: story.index,
  mapped: [story],
  data: () => ({
    view: 'story',
    story: storyOf(story),
    ...(isFollowed(story, since) && { hasFeed: true }),
  }),
})

function descriptionOf(story: Story, site: PublishedSite): string {
  const { excerpt, type, publisher, published } = story
  if (excerpt !== undefined) return excerpt
  return say(site, type === 'video' ? 'videoDescription' : 'reportDescription', {
    publisher: publisher.name,
    date: formatDay(published, site.calendar),
  })
}
