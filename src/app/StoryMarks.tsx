import 'virtual:broadsheet/words/deeds'
import type { Story } from '../shared/bundle.ts'
import { MuteItems } from './muted/MuteItems.tsx'
import { OpenedStory } from './reading/OpenedStory.tsx'
import { ReadItems } from './reading/ReadItems.tsx'
import { SaveButton } from './saved/SaveButton.tsx'
import { ShareButton } from './share/ShareButton.tsx'
import { ShareItems } from './share/ShareItems.tsx'
import { Menu } from './ui/menu/Menu.tsx'
import { say } from './words/words.ts'

/** What can be done with a story on its page: one line of it, whose place is kept. */
export const StoryMarks = ({ story }: { story: Story }) => (
  <div className="flex flex-wrap items-center gap-2 text-sm">
    <OpenedStory story={story} />
    <SaveButton story={story} isNamed />
    <ShareButton story={story} />
    <Menu label={say('moreDeeds', { title: story.title })}>
      {() => (
        <>
          <ShareItems story={story} hasButton />
          <ReadItems story={story} />
          <MuteItems story={story} />
        </>
      )}
    </Menu>
  </div>
)
