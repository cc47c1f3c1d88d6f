import type { Source } from '../../shared/sources/sourcesFile.ts'

/** A shape for each state, which its words say too: none is told by its color alone. */
const SHAPES: Readonly<Record<Source['state'], string>> = {
  works: 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
  failing: 'M6 .5L12 11H0z',
  silent: 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10zm0 2a3 3 0 1 0 0 6a3 3 0 1 0 0-6z',
  retired: 'M1 1h10v10H1z',
  new: 'M0 5h12v2H0z',
}

/** The sign of a feed's state. */
export const StateSign = ({ state }: { state: Source['state'] }) => (
  <svg
    aria-hidden="true"
    viewBox="0 0 12 12"
    className={`inline-block size-3 fill-current ${state === 'failing' ? 'text-accent' : 'text-muted'}`}
  >
    <path d={SHAPES[state]} fillRule="evenodd" />
  </svg>
)
