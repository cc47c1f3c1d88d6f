import 'virtual:broadsheet/words/lazy'
import { useQuery } from '@tanstack/react-query'
import { ARCHIVE_PATH, listPath, TOPICS_PATH } from '../../shared/paths.ts'
import { manifestQuery } from '../data/queries.ts'
import { asWritten } from '../ui/asWritten.ts'
import { Link } from '../ui/Link.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'
import { SearchHelp } from './SearchHelp.tsx'

/** What the search can do, before anything is looked for, and where else there are stories: all that there is without script. */
export function BeforeSearch() {
  return (
    <>
      <noscript>
        <p className="mb-6 max-w-[62ch] border-s-4 border-accent bg-shade px-4 py-3">
          {say('searchNeeds')}
        </p>
      </noscript>
      <p className="max-w-[62ch] font-serif text-lg leading-relaxed">{say('searchAdvice')}</p>
      <div className="mt-4 noscript:hidden">
        <SearchHelp isOpen />
      </div>
      <OtherWays />
    </>
  )
}

const LINK = 'inline-flex min-h-9 items-center text-accent underline-offset-4 hover:underline'

/** The largest topics, all of them, and the archive. */
function OtherWays() {
  const topics = useQuery(manifestQuery).data?.largest ?? []
  return (
    <nav aria-label={say('topics')} className="mt-10 border-t border-ink pt-3">
      <h2 className="font-serif text-xl font-bold">{say('topics')}</h2>
      <ul className="mt-2 flex flex-wrap gap-x-6">
        {topics.map(({ slug, name, count }) => (
          <li key={slug}>
            <Link to={listPath(slug)} className={LINK}>
              <bdi {...asWritten(name)}>{name}</bdi>
              <span className="ms-1.5 text-sm text-muted">
                <Phrase word="storyCount" values={{ count }} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-3 flex flex-wrap gap-x-6">
        <Link to={TOPICS_PATH} className={LINK}>
          {say('allTopics')}
        </Link>
        <Link to={ARCHIVE_PATH} className={LINK}>
          {say('archive')}
        </Link>
      </p>
    </nav>
  )
}
