import 'virtual:broadsheet/words/muted'
import { site } from 'virtual:broadsheet/site'
import { useQuery } from '@tanstack/react-query'
import { formatDay } from '../../shared/dates.ts'
import type { Mute } from '../../shared/kept/concerns.ts'
import { storyPath } from '../../shared/paths.ts'
import { asWritten } from '../ui/asWritten.ts'
import { Link } from '../ui/Link.tsx'
import { CONTENT_LANGUAGE, say } from '../words/words.ts'
import { storiesHere } from './hidden/places.ts'
import { type Hides, hidesQuery } from './hidesOf.ts'
import { mutingOf, type Reach } from './match/muting.ts'

interface Props {
  mute: Omit<Mute, 'until'>
  /** Topics with all below them. */
  reach: Reach
}

/** What would be hidden, before it is: how many stories, how many of them are on the page, and the newest three. */
export function Preview({ mute, reach }: Props) {
  const { data, isPending, error } = useQuery(hidesQuery(mute))
  const { hidesStory } = mutingOf([mute], reach)
  const here = storiesHere().filter(hidesStory)
  return (
    <div className="min-h-44 shrink-0">
      <p role="status">
        {data && <span className="font-semibold">{sayCount(data)} </span>}
        {isPending && <span>{say('countingHidden')} </span>}
        {error && <span>{say('hidesUnknown')} </span>}
        {here.length > 0 && <span>{say('hidesOnPage', { count: here.length })}</span>}
      </p>
      {data && data.reports > 0 && <p>{say('hidesReports', { count: data.reports })}</p>}
      {data ? <Examples hides={data} /> : null}
    </div>
  )
}

/** How many stories are hidden, in words. */
export function sayCount({ count, isExact }: Pick<Hides, 'count' | 'isExact'>): string {
  if (count === 0) return say(isExact ? 'hidesNothing' : 'hidesUnknown')
  return say(isExact ? 'hides' : 'hidesUpTo', { count })
}

/** The newest stories that are hidden. */
export function Examples({ hides: { examples } }: { hides: Hides }) {
  if (examples.length === 0) return null
  return (
    <ul aria-label={say('newestHidden')} className="mt-2 border-s-2 border-rule ps-3">
      {examples.map(({ id, title, published, publisher }) => (
        <li key={id} className="py-1 leading-snug">
          <Link
            to={storyPath(id)}
            {...asWritten(title)}
            className="inline-block min-h-6 font-serif hover:underline"
          >
            {title}
          </Link>
          <p className="text-sm text-muted">
            <bdi {...asWritten(publisher.name)}>{publisher.name}</bdi>
            {' · '}
            <span lang={CONTENT_LANGUAGE}>{formatDay(published, site.calendar)}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
