import { site } from 'virtual:broadsheet/site'
import type { Story, Summary } from '../../shared/bundle.ts'
import type { PublisherPage } from '../../shared/pageData.ts'
import {
  storyWithOwnImages,
  summaryWithOwnImages,
  withOwnIcon,
} from '../../shared/shown/ownImages.ts'

/** Summaries with the images that the site's policy lets browsers load. */
export const shownSummaries = (summaries: readonly Summary[]): Summary[] =>
  site.images === 'self' ? summaries.map(summaryWithOwnImages) : [...summaries]

/** A story with the images that the site's policy lets browsers load. */
export const shownStory = (story: Story): Story =>
  site.images === 'self' ? storyWithOwnImages(story) : story

/** A publisher with the icon that the site's policy lets browsers load. */
export const shownPublisher = (publisher: PublisherPage): PublisherPage =>
  site.images === 'self' ? withOwnIcon(publisher) : publisher
