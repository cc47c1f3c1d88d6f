import type { Story } from '../../shared/bundle.ts'
import { storyPath } from '../../shared/paths.ts'
import { asWritten } from '../ui/asWritten.ts'
import { Link } from '../ui/Link.tsx'
import { say } from '../words/words.ts'

interface Props {
  newer: Story['newer'] | undefined
  older: Story['older'] | undefined
}

/** The stories before and after this one in the feed. */
export function Neighbors({ newer, older }: Props) {
  if (!newer && !older) return null
  return (
    <nav
      aria-label={say('otherStories')}
      className="mt-16 grid gap-8 border-t border-ink pt-4 sm:grid-cols-2"
    >
      <div>{newer && <Neighbor rel="prev" label={say('newerStory')} {...newer} />}</div>
      <div className="sm:text-end">
        {older && <Neighbor rel="next" label={say('olderStory')} {...older} />}
      </div>
    </nav>
  )
}

interface NeighborProps {
  /** Lists begin with the newest story, so the next one is older. Keys find the links by it. */
  rel: 'prev' | 'next'
  label: string
  id: string
  title: string
}

function Neighbor({ rel, label, id, title }: NeighborProps) {
  return (
    <Link to={storyPath(id)} rel={rel} className="group block text-balance">
      <span className="text-sm text-muted">{label}</span>
      <br />
      <bdi
        {...asWritten(title)}
        className="font-serif text-lg leading-snug font-bold group-hover:underline"
      >
        {title}
      </bdi>
    </Link>
  )
}
