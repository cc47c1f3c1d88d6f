import 'virtual:broadsheet/words/muted'
import type { Summary } from '../../shared/bundle.ts'
import type { Marked } from '../marks/marks.ts'
import { asWritten } from '../ui/asWritten.ts'
import { MenuItem } from '../ui/menu/MenuItem.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'
import { ask } from './dialog/asked.ts'

/** What a menu has of muting: a story's topics, its publisher, or a word. */
export function MuteItems({ story }: { story: Marked }) {
  return (
    <>
      {story.topics?.map(({ slug, name }) => (
        <MenuItem key={slug} onChoose={() => ask({ kind: 'topic', what: slug, name })}>
          <Label word="muteTopic" name={name} />
        </MenuItem>
      ))}
      {story.publisher && <PublisherItem publisher={story.publisher} />}
      <MenuItem onChoose={() => ask({ kind: 'words' })}>{say('muteWord')}</MenuItem>
    </>
  )
}

/** A publisher without a domain is not known from one story to the next. */
function PublisherItem({ publisher: { domain, name } }: Pick<Summary, 'publisher'>) {
  if (domain === undefined) return null
  return (
    <MenuItem onChoose={() => ask({ kind: 'publisher', what: domain, name })}>
      <Label word="mutePublisher" name={name} />
    </MenuItem>
  )
}

interface LabelProps {
  word: 'muteTopic' | 'mutePublisher'
  name: string
}

const Label = ({ word, name }: LabelProps) => (
  <span>
    <Phrase word={word} values={{ name: <bdi {...asWritten(name)}>{name}</bdi> }} />
  </span>
)
