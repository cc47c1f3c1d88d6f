import { useLayoutEffect, useRef } from 'react'
import type { Summary } from '../../shared/bundle.ts'
import { READ, useKept } from '../kept/kept.ts'

/** Dims the card that it stands in, where its story was read. */
export function ReadMark({ story }: { story: Pick<Summary, 'id'> }) {
  const place = useRef<HTMLSpanElement>(null)
  const isRead = useKept(READ).has(story.id)
  useLayoutEffect(() => {
    place.current?.closest('article')?.toggleAttribute('data-read', isRead)
  }, [isRead])
  return <span ref={place} hidden />
}
