import type { Story } from '../../shared/bundle.ts'

/** Whether others report the story. */
export const hasReports = ({ related, handed }: Story): boolean => related.length > 0 || !!handed

/** Whether there is anything to be said of who else reports a story, or of what else here belongs to it. */
export const hasCoverage = (story: Story): boolean =>
  hasReports(story) || !!story.elsewhere || !!story.thread
