import type { Story } from '../shared/bundle.ts'
import { OpenedStory } from './reading/OpenedStory.tsx'
import { SaveButton } from './saved/SaveButton.tsx'

/** What can be done with a story on its page. */
export const StoryMarks = ({ story }: { story: Story }) => (
  <>
    <OpenedStory story={story} />
    <SaveButton story={story} />
  </>
)
