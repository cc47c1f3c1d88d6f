import 'virtual:broadsheet/words/lazy'
import { useQuery } from '@tanstack/react-query'
import type { Manifest } from '../../shared/bundle.ts'
import { manifestQuery } from '../data/queries.ts'
import { useLocation } from '../navigation/router/router.ts'
import { searchAddress } from '../navigation/searchAddress.ts'
import { FILTERING } from '../navigation/useArrival.ts'
import { Arrow } from '../ui/disclosure/Arrow.tsx'
import { Link } from '../ui/Link.tsx'
import { say } from '../words/words.ts'

interface Props {
  isOpen?: boolean
  /** Name of one that has stories, where one is known. */
  publisher?: string | undefined
}

/**
 * How to search, by examples that can be pressed. They are of the site's own topics. Where no publisher is known, the example of
 * one cannot be pressed, as it would find something by chance alone.
 */
export function SearchHelp({ isOpen = false, publisher }: Props) {
  const { search } = useLocation()
  const examples = examplesOf(useQuery(manifestQuery).data, publisher)
  return (
    <details open={isOpen} className="group mb-4">
      <summary className="inline-flex min-h-9 cursor-pointer items-center gap-1.5 text-accent underline-offset-4 hover:underline">
        {say('searchHelp')}
        <span className="group-open:rotate-180">
          <Arrow isUp={false} />
        </span>
      </summary>
      <dl className="mt-2 grid max-w-4xl gap-x-6 sm:grid-cols-[minmax(0,auto)_minmax(0,1fr)]">
        {examples.map(({ example, meaning, isForm }) => (
          <div key={example} className="contents">
            <dt className="border-rule pt-1.5 sm:border-t sm:py-1.5">
              {isForm ? (
                <Code text={example} />
              ) : (
                <Link
                  to={searchAddress(search, { q: example, exact: undefined })}
                  state={FILTERING}
                  className="group/example inline-flex"
                >
                  <Code text={example} />
                </Link>
              )}
            </dt>
            <dd className="border-b border-rule pb-2 sm:border-t sm:border-b-0 sm:py-2">
              {meaning}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 max-w-[62ch] text-sm text-muted">{say('helpNote')}</p>
    </details>
  )
}

const Code = ({ text }: { text: string }) => (
  <code
    dir="ltr"
    translate="no"
    className="inline-flex min-h-7 items-center bg-shade px-2 font-mono text-sm group-hover/example:underline"
  >
    {text}
  </code>
)

interface Example {
  /** What is typed. */
  readonly example: string
  readonly meaning: string
  /** It shows the form alone, and cannot be pressed. */
  readonly isForm?: boolean
}

function examplesOf(manifest: Manifest | undefined, publisher: string | undefined): Example[] {
  const [one = 'news', two = 'video'] = (manifest?.largest ?? []).map(({ name }) => name)
  const phrase = manifest?.largest.find(({ name }) => name.includes(' '))?.name ?? `${one} ${two}`
  const year = manifest?.newest?.slice(0, 4) ?? '2020'
  return [
    { example: `${word(one)} ${word(two)}`, meaning: say('helpWords') },
    { example: `"${phrase}"`, meaning: say('helpPhrase') },
    { example: `${word(one)} -${quoted(two)}`, meaning: say('helpWithout') },
    { example: `${quoted(one)} OR ${quoted(two)}`, meaning: say('helpOr') },
    { example: `topic:${quoted(one)}`, meaning: say('helpTopic') },
    {
      example: `publisher:${quoted(publisher ?? 'times')}`,
      meaning: say('helpPublisher'),
      isForm: publisher === undefined,
    },
    { example: `${word(one)} in:title`, meaning: say('helpIn') },
    { example: `${word(one)} type:video`, meaning: say('helpType') },
    { example: `${word(one)} before:${year}`, meaning: say('helpBefore', { date: year }) },
    {
      example: `${word(one)} after:${year}-01`,
      meaning: say('helpAfter', { date: leftToRight(`${year}-01`) }),
    },
  ]
}

/** After Arabic letters the parts of a date would run from right to left. */
const leftToRight = (date: string): string => `\u2066${date}\u2069`

/** The first word of a name. */
const word = (name: string): string => name.split(/\s+/)[0] ?? name

const quoted = (name: string): string => (/[\s:()]/.test(name) ? `"${name}"` : name)
