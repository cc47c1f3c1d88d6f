import 'virtual:broadsheet/words/deeds'
import { useLayoutEffect, useRef } from 'react'
import type { Summary } from '../../shared/bundle.ts'
import { READ, SAVED, useKeptValue } from '../kept/kept.ts'
import { newReports } from '../kept/newReports.ts'
import { say } from '../words/words.ts'
import { noteCard } from './shownCards.ts'

/** Says on a card that its story was read, which its look shows, and which reports have come since. It takes no room. */
export function ReadMark({ story }: { story: Summary }) {
  const place = useRef<HTMLSpanElement>(null)
  const isRead = useKeptValue(READ, story.id) !== undefined
  useKeptValue(SAVED, story.id)
  const news = newReports(story.id, story.relatedCount)
  useLayoutEffect(() => {
    const card = place.current?.closest('article')
    if (card) noteCard(card, story)
  }, [story])
  return (
    <span ref={place}>
      {isRead && <span className="sr-only">{say('isRead')}</span>}
      {news > 0 && (
        <span className="absolute end-0 top-full text-xs leading-4 font-semibold whitespace-nowrap text-accent">
          {say('newReports', { count: news })}
        </span>
      )}
    </span>
  )
}
