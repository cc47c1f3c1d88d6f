import { publisherPath } from '../../shared/paths.ts'
import type { PublisherCount } from '../../shared/publishers/publisherFiles.ts'
import { asWritten } from '../ui/asWritten.ts'
import { Link } from '../ui/Link.tsx'
import { Phrase } from '../words/Phrase.tsx'

interface Props {
  publishers: readonly PublisherCount[]
  /** The largest stand out; in an index they are many. */
  look: 'large' | 'plain' | 'ranked'
  /** Names that more than one publisher has. */
  shared?: ReadonlySet<string>
  /** What is said of each, where that is not how many stories it has. */
  figureOf?: (publisher: PublisherCount) => string
}

/** Publishers with their numbers, in columns. Looks are the list's: there may be a thousand rows. */
export function PublisherRows({ publishers, look, shared, figureOf }: Props) {
  const List = look === 'ranked' ? 'ol' : 'ul'
  return (
    <List className={LOOKS[look]}>
      {publishers.map((publisher) => {
        const { domain, name } = publisher
        return (
          <li key={domain}>
            <Link to={publisherPath(domain)}>
              <bdi {...asWritten(name)}>{name}</bdi>
              {shared?.has(name) && <small dir="ltr">{domain}</small>}
            </Link>{' '}
            <small>
              {figureOf ? <bdi>{figureOf(publisher)}</bdi> : <Counts publisher={publisher} />}
            </small>
          </li>
        )
      })}
    </List>
  )
}

const Counts = ({ publisher: { led, covered } }: { publisher: PublisherCount }) => (
  <>
    {led > 0 && <Phrase word="storyCount" values={{ count: led }} />}
    {led > 0 && covered > 0 && ' '}
    {covered > 0 && <Phrase word="alsoReported" values={{ count: covered }} />}
  </>
)

const ROWS =
  '[&_a]:inline-block [&_a]:min-h-6 [&_a:hover]:underline [&_small]:text-sm [&_small]:font-normal [&_small]:text-muted [&_small]:ms-1 [&_small]:whitespace-nowrap [&_a>small]:ms-1.5'

const LOOKS: Readonly<Record<Props['look'], string>> = {
  large: `mt-3 grid gap-x-10 gap-y-1 sm:grid-cols-2 lg:grid-cols-4 [&_a]:py-1 [&_a]:font-serif [&_a]:text-lg [&_a]:font-bold ${ROWS}`,
  ranked: `columns-1 gap-x-10 sm:columns-2 lg:columns-3 [&>li]:break-inside-avoid [&>li]:py-0.5 list-inside list-decimal marker:text-sm marker:text-muted ${ROWS}`,
  plain: `columns-1 gap-x-10 sm:columns-2 lg:columns-3 [&>li]:break-inside-avoid [&>li]:py-0.5 ${ROWS}`,
}
