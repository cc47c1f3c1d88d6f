import type { Story } from '../../shared/bundle.ts'

/** Hands a story on. */
export const ShareButton = ({ story }: { story: Story }) => <span hidden data-story={story.id} />
