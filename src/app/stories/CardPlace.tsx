import type { Summary } from '../../shared/bundle.ts'
import { useMark } from '../marks/marks.ts'

/** The room for the deeds of a card, which come late: two buttons at the line's end. */
export function CardPlace({ story }: { story: Summary }) {
  const Card = useMark('Card')
  return (
    <div className="unprinted relative ms-auto flex min-h-8 min-w-16 justify-end noscript:hidden">
      {Card && <Card story={story} />}
    </div>
  )
}
