import { site } from 'virtual:broadsheet/site'
import type { Story, Summary } from '../../shared/bundle.ts'
import { storyWithOwnImages, summaryWithOwnImages } from '../../shared/shown/ownImages.ts'

/** Summaries with the images that the site's policy lets browsers load. */
export const shownSummaries = (summaries: readonly Summary[]): Summary[] =>
  site.images === 'self' ? summaries.map(summaryWithOwnImages) : [...summaries]

/** A story with the images that the site's policy lets browsers load. */
export const shownStory = (story: Story): Story =>
  site.images === 'self' ? storyWithOwnImages(story) : story
