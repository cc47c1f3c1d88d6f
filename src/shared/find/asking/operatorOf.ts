import { nearest } from '../../writing/nearMiss.ts'
import { OPERATORS, type Operator } from './notices.ts'

/** What other search engines call the same. */
const ELSEWHERE: ReadonlyMap<string, readonly Operator[]> = new Map([
  ['date', ['before', 'after']],
  ['year', ['before', 'after']],
  ['since', ['after']],
  ['from', ['after']],
  ['until', ['before']],
  ['to', ['before']],
  ['site', ['publisher']],
  ['source', ['publisher']],
  ['domain', ['publisher']],
  ['author', ['publisher']],
  ['category', ['topic']],
  ['tag', ['topic']],
  ['section', ['topic']],
  ['kind', ['type']],
  ['format', ['type']],
] satisfies [string, Operator[]][])

/** The operators that a name stands for; more than one, or none, where it stands for no certain one. */
export function operatorsOf(name: string): {
  readonly meant: readonly Operator[]
  readonly isKnown: boolean
} {
  const written = name.normalize('NFKC').toLowerCase()
  const known = OPERATORS.find((operator) => operator === written || `${operator}s` === written)
  if (known) return { meant: [known], isKnown: true }
  const elsewhere = ELSEWHERE.get(written)
  if (elsewhere) return { meant: elsewhere, isKnown: false }
  const near = nearest(written, OPERATORS)
  const meant = OPERATORS.filter((operator) => operator === near)
  return { meant, isKnown: false }
}
