import { useId } from 'react'
import { sortKey } from '../../shared/publishers/alphabet.ts'
import type { PublisherCount } from '../../shared/publishers/publisherFiles.ts'
import { useHydrated } from '../navigation/useHydrated.ts'
import { say } from '../words/words.ts'

/** More than these nobody reads to the end. */
const MOST = 200

/** The publishers whose name or domain has a text; undefined where the text is empty. */
export function foundPublishers(
  publishers: readonly PublisherCount[],
  text: string,
): readonly PublisherCount[] | undefined {
  const key = sortKey(text)
  if (key === '') return undefined
  return publishers
    .filter(({ name, domain }) => sortKey(name).includes(key) || domain.includes(key))
    .slice(0, MOST)
}

interface Props {
  text: string
  /** How many publishers it finds; undefined where it is empty. */
  found: number | undefined
  onChange: (text: string) => void
}

/** A field that finds publishers by their names. It shows only where a script can: its place is kept, so that nothing moves. */
export function FindPublisher({ text, found, onChange }: Props) {
  const id = useId()
  const isReady = useHydrated()
  return (
    <div className={`mt-4 noscript:hidden ${isReady ? '' : 'invisible'}`}>
      <label htmlFor={id} className="block text-sm font-semibold">
        {say('findPublisher')}
      </label>
      <input
        id={id}
        type="search"
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        className="mt-1 min-h-11 w-full max-w-sm border border-ink bg-paper px-3"
      />
      <p role="status" className="mt-2 text-sm text-muted empty:hidden">
        {found === 0 && say('noPublisherFound', { text })}
        {found !== undefined && found > 0 && say('publisherCount', { count: found })}
      </p>
    </div>
  )
}
