import { number } from '../../words/words.ts'

/** How many stories a choice would leave; nothing while that is counted. */
export function Count({ count }: { count: number | undefined }) {
  return (
    <span className="ms-auto shrink-0 text-sm text-muted">
      {count !== undefined && number(count)}
    </span>
  )
}
