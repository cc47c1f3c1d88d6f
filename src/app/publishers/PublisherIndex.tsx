import { PUBLISHERS_PATH } from '../../shared/paths.ts'
import { alphabet } from '../../shared/publishers/alphabet.ts'
import type { PublisherCount } from '../../shared/publishers/publisherFiles.ts'
import { sharedNames } from '../../shared/publishers/sharedNames.ts'
import { Link } from '../ui/Link.tsx'
import { say } from '../words/words.ts'
import { PublisherRows } from './PublisherRows.tsx'

/** A page with more names takes long to come; the others are found by their names. */
const MOST = 1500

/** The publishers by the letters that their names begin with. */
export function PublisherIndex({ publishers }: { publishers: readonly PublisherCount[] }) {
  const letters = alphabet(publishers.slice(0, MOST))
  const shared = sharedNames(publishers)
  const left = publishers.length - MOST
  return (
    <div className="mt-8">
      <nav aria-label={say('letters')} className="border-t-4 border-double border-rule pt-2">
        <ul className="-mx-1.5 flex flex-wrap">
          {letters.map(({ letter }) => (
            <li key={letter}>
              <Link
                to={`${PUBLISHERS_PATH}#${encodeURIComponent(idOf(letter))}`}
                className="inline-flex min-h-9 min-w-8 items-center justify-center text-accent hover:underline"
              >
                {letter}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, entries }) => (
        <section
          key={letter}
          id={idOf(letter)}
          aria-labelledby={`${idOf(letter)}-title`}
          className="grid gap-x-8 border-t border-rule py-3 sm:grid-cols-[3rem_minmax(0,1fr)]"
        >
          <h2 id={`${idOf(letter)}-title`} className="font-serif text-2xl leading-7 font-bold">
            {letter}
          </h2>
          <PublisherRows publishers={entries} look="plain" shared={shared} />
        </section>
      ))}
      {left > 0 && (
        <p className="border-t border-ink pt-4 font-serif text-muted">
          {say('moreSmaller', { count: left })}
        </p>
      )}
    </div>
  )
}

const idOf = (letter: string): string => `letter-${letter === '#' ? 'other' : letter}`
