import 'virtual:broadsheet/words/deeds'
import type { Summary } from '../shared/bundle.ts'
import { MuteItems } from './muted/MuteItems.tsx'
import { ReadItems } from './reading/ReadItems.tsx'
import { ReadMark } from './reading/ReadMark.tsx'
import { SaveButton } from './saved/SaveButton.tsx'
import { ShareItems } from './share/ShareItems.tsx'
import { Menu } from './ui/menu/Menu.tsx'
import { say } from './words/words.ts'

/** What can be done with a story where it stands in a list, and what was. */
export const CardMarks = ({ story }: { story: Summary }) => (
  <>
    <ReadMark story={story} />
    <SaveButton story={story} />
    <Menu label={say('moreDeeds', { title: story.title })}>
      {() => (
        <>
          <ReadItems story={story} isInList />
          <ShareItems story={story} />
          <MuteItems story={story} />
        </>
      )}
    </Menu>
  </>
)
