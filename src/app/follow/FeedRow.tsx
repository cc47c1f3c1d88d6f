import { site } from 'virtual:broadsheet/site'
import { useHydrated } from '../navigation/useHydrated.ts'
import { asWritten } from '../ui/asWritten.ts'
import { Phrase } from '../words/Phrase.tsx'
import { CopyButton } from './CopyButton.tsx'

interface Props {
  /** Of the element, for links to it. */
  id?: string
  /** What stands before the address. */
  name: string
  /** Address of the feed without the base path. */
  path: string
  /** What the feed is called where its name alone does not say it. */
  feed: string
  /** It is the list of feeds, which feed readers import and do not open. */
  isList?: boolean
}

/** A feed: its name, its address, and ways to give it to a feed reader. */
export function FeedRow({ id, name, path, feed, isList = false }: Props) {
  const isHydrated = useHydrated()
  const local = `${import.meta.env.BASE_URL}${path.slice(1)}`
  // Where nobody has said the site's address, the browser knows it, and the finished page does not.
  const origin = site.origin ?? (isHydrated ? location.origin : '')
  const address = `${origin}${local}`
  return (
    <li
      id={id}
      className="grid items-center gap-x-5 border-t border-rule py-1 target:bg-shade sm:grid-cols-[11rem_minmax(0,1fr)] lg:grid-cols-[11rem_minmax(0,1fr)_auto]"
    >
      <span className="font-semibold">
        <bdi {...asWritten(name)}>{name}</bdi>
      </span>
      <a
        href={local}
        dir="ltr"
        className="inline-flex min-h-8 items-center justify-self-start text-accent underline underline-offset-4"
      >
        {address}
      </a>
      <div className="flex items-center gap-x-5 sm:col-start-2 lg:col-start-3">
        <CopyButton text={address} feed={feed} />
        {site.origin !== undefined && !isList && (
          <a
            href={`feed:${address}`}
            className="inline-flex min-h-8 items-center text-accent underline underline-offset-4"
          >
            <Phrase word="openFeed" values={{ feed: <bdi {...asWritten(feed)}>{feed}</bdi> }} />
          </a>
        )}
      </div>
    </li>
  )
}
