import 'virtual:broadsheet/words/offline'
import { useEffect, useState } from 'react'
import { Link } from '../ui/Link.tsx'
import { say } from '../words/words.ts'
import { type NamedHere, type NamedPage, namedHere } from './namedHere.ts'

/** Below what says that a page did not come: what can be read without the network. Nothing where that is nothing. */
export function HereInstead() {
  const here = useNamedHere()
  if (!here || isNothing(here)) return null
  return (
    <section className="mt-12 border-t border-ink pt-3">
      <h2 className="font-serif text-2xl font-bold">{say('hereOffline')}</h2>
      <PagesHere here={here} />
    </section>
  )
}

/** What can be read offline, once that is known. */
export function useNamedHere(): NamedHere | undefined {
  const [here, setHere] = useState<NamedHere>()
  useEffect(() => {
    const end = new AbortController()
    const nothing = { lists: [], saved: [], train: [], read: [] }
    namedHere()
      .catch(() => nothing)
      .then((found) => end.signal.aborted || setHere(found))
    return () => end.abort()
  }, [])
  return here
}

export const isNothing = ({ lists, saved, train, read }: NamedHere): boolean =>
  lists.length + saved.length + train.length + read.length === 0

/** Links to all of it, by what it is. */
export const PagesHere = ({ here: { lists, saved, train, read } }: { here: NamedHere }) => (
  <>
    <Pages title={say('listsHere')} pages={lists} />
    <Pages title={say('saved')} pages={saved} />
    <Pages title={say('forTheTrain')} pages={train} />
    <Pages title={say('readHere')} pages={read} />
  </>
)

function Pages({ title, pages }: { title: string; pages: readonly NamedPage[] }) {
  if (pages.length === 0) return null
  return (
    <>
      <h3 className="mt-4 text-sm font-semibold">{title}</h3>
      <ul>
        {pages.map(({ path, name }) => (
          <li key={path}>
            <Link
              to={path}
              className="inline-block py-1 font-serif underline decoration-rule underline-offset-4 hover:decoration-current"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
