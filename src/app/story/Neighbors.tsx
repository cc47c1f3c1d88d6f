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
      <div>{newer && <Neighbor label={say('newerStory')} {...newer} />}</div>
      <div className="sm:text-end">
        {older && <Neighbor label={say('olderStory')} {...older} />}
      </div>
    </nav>
  )
}

function Neighbor({ label, id, title }: { label: string; id: string; title: string }) {
  return (
    <Link to={storyPath(id)} className="group block text-balance">
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
