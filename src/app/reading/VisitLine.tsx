import 'virtual:broadsheet/words/deeds'
import type { Summary } from '../../shared/bundle.ts'
import { useKeptValue, VISITS } from '../kept/kept.ts'
import { say } from '../words/words.ts'

/**
 * A quiet line on top of the story that was the newest when the last visit began: what is above is new. It takes no room,
 * so that nothing moves.
 */
export function VisitLine({ below }: { below: Summary }) {
  const isHere = useKeptValue(VISITS, 'last')?.newest === below.id
  if (!isHere) return null
  return (
    <p dir={document.documentElement.dir} className="unprinted visit-line">
      <span aria-hidden="true">↑ </span>
      {say('sinceLastVisit')}
    </p>
  )
}
