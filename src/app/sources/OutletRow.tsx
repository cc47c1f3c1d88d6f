import { publisherPath } from '../../shared/paths.ts'
import type { Outlet, Source } from '../../shared/sources/sourcesFile.ts'
import { asWritten } from '../ui/asWritten.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { Link } from '../ui/Link.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { SourceState } from './SourceState.tsx'

interface Props {
  outlet: Outlet
  /** Rows of a long list are laid out when they come near. In a short one the footer may be in the window, and would move. */
  isOfMany: boolean
}

/** An outlet, and how each of its feeds is doing. */
export function OutletRow({ outlet, isOfMany }: Props) {
  const { name, domain, hasPage, sources } = outlet
  const isMany = sources.length > 1
  const [Feeds, Feed] = isMany ? (['ul', 'li'] as const) : (['div', 'div'] as const)
  return (
    // The edges leave room for the ring of what has the focus, which rows that are laid out late cut off.
    <li className={`-mx-1 px-1 ${isOfMany ? 'unseen-row' : ''}`}>
      <div className="gap-x-8 border-t border-rule py-3 @5xl:grid @5xl:grid-cols-[16rem_minmax(0,1fr)]">
        <h3 className="font-serif text-lg font-bold">
          {hasPage && domain !== undefined ? (
            <Link to={publisherPath(domain)} className="inline-block min-h-6 hover:underline">
              <bdi {...asWritten(name)}>{name}</bdi>
            </Link>
          ) : (
            <bdi {...asWritten(name)}>{name}</bdi>
          )}
        </h3>
        <Feeds className="space-y-4">
          {sources.map((source, i) => (
            <Feed
              // Feeds of one outlet may have the same title, and keep their order.
              key={i}
              className="gap-x-8 @2xl:grid @2xl:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_13rem]"
            >
              <div>
                <SourceState source={source} />
              </div>
              <div className="mt-1 @2xl:mt-0">
                <HomePage source={source} outlet={outlet} />
              </div>
              <Figures source={source} />
            </Feed>
          ))}
        </Feeds>
      </div>
    </li>
  )
}

/** What a feed is called, where that is not its outlet alone, as a link to the page that it is the feed of. */
function HomePage({ source: { title, link, topics }, outlet }: { source: Source; outlet: Outlet }) {
  const isPlain = outlet.sources.length === 1 && title === outlet.name
  const host = link === undefined ? undefined : new URL(link).host.replace(/^www\./, '')
  const shown = isPlain ? host : title
  return (
    <>
      {shown !== undefined && link === undefined && <bdi {...asWritten(shown)}>{shown}</bdi>}
      {shown !== undefined && link !== undefined && (
        <ExternalLink
          href={link}
          className="inline-block min-h-6 text-accent hover:underline"
          // Of several outlets a feed may be called "News".
          about={isPlain || title.includes(outlet.name) ? undefined : outlet.name}
        >
          <bdi {...(isPlain ? { dir: 'ltr' } : asWritten(shown))}>{shown}</bdi>
        </ExternalLink>
      )}
      {topics.length > 0 && (
        <p className="text-sm text-muted">
          {topics.map((topic, i) => (
            <span key={topic}>
              {i > 0 && ' · '}
              <bdi {...asWritten(topic)}>{topic}</bdi>
            </span>
          ))}
        </p>
      )}
    </>
  )
}

const Figures = ({ source: { items, reports, joined } }: { source: Source }) => (
  <div className="text-sm text-muted @2xl:text-end">
    {items > 0 && (
      <p>
        <Phrase word="feedItems" values={{ count: items }} />
      </p>
    )}
    {reports > 0 && (
      <p>
        <Phrase word="joinedReports" values={{ count: reports, joined }} />
      </p>
    )}
  </div>
)
