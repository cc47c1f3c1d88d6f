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

/** How to search, by examples that can be pressed. They are of the site's own topics, so that each finds something. */
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
        {examples.map(([example, meaning]) => (
          <div key={example} className="contents">
            <dt className="border-rule pt-1.5 sm:border-t sm:py-1.5">
              <Link
                to={searchAddress(search, { q: example, exact: undefined })}
                state={FILTERING}
                className="inline-flex min-h-7 items-center bg-shade px-2 font-mono text-sm hover:underline"
              >
                <code dir="ltr" translate="no">
                  {example}
                </code>
              </Link>
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

/** What is typed, and what it means. */
function examplesOf(manifest: Manifest | undefined, publisher = 'times'): [string, string][] {
  const [one = 'news', two = 'video'] = (manifest?.largest ?? []).map(({ name }) => name)
  const phrase = manifest?.largest.find(({ name }) => name.includes(' '))?.name ?? `${one} ${two}`
  const year = manifest?.newest?.slice(0, 4) ?? '2020'
  return [
    [`${word(one)} ${word(two)}`, say('helpWords')],
    [`"${phrase}"`, say('helpPhrase')],
    [`${word(one)} -${quoted(two)}`, say('helpWithout')],
    [`${quoted(one)} OR ${quoted(two)}`, say('helpOr')],
    [`topic:${quoted(one)}`, say('helpTopic')],
    [`publisher:${quoted(publisher)}`, say('helpPublisher')],
    [`${word(one)} in:title`, say('helpIn')],
    [`${word(one)} type:video`, say('helpType')],
    [`${word(one)} before:${year}`, say('helpBefore', { date: year })],
    [`${word(one)} after:${year}-01`, say('helpAfter', { date: leftToRight(`${year}-01`) })],
  ]
}

/** After Arabic letters the parts of a date would run from right to left. */
const leftToRight = (date: string): string => `\u2066${date}\u2069`

/** The first word of a name. */
const word = (name: string): string => name.split(/\s+/)[0] ?? name

const quoted = (name: string): string => (/[\s:()]/.test(name) ? `"${name}"` : name)
