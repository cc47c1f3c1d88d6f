import 'virtual:broadsheet/words/share'
import { MenuItem } from '../ui/menu/MenuItem.tsx'
import { say } from '../words/words.ts'
import { asBibtex, asMarkdown, type Cited } from './citations.ts'
import { canShare, copyCitation, copyLink, shareStory } from './handOn.ts'

interface Props {
  story: Cited
  /** Whether there is a button for sharing beside the menu. */
  hasButton?: boolean
}

/** What a menu has of handing a story on. */
export const ShareItems = ({ story, hasButton = false }: Props) => (
  <>
    {canShare() && !hasButton && (
      <MenuItem onChoose={() => shareStory(story)}>{say('shareOn')}</MenuItem>
    )}
    <MenuItem onChoose={() => copyLink(story)}>{say('copyStoryLink')}</MenuItem>
    <MenuItem onChoose={() => copyCitation(asMarkdown(story))}>{say('citeMarkdown')}</MenuItem>
    <MenuItem onChoose={() => copyCitation(asBibtex(story, today()))}>{say('citeBibtex')}</MenuItem>
  </>
)

/** The reader's day. */
function today(): string {
  const now = new Date()
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 10)
}
