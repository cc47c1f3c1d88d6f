import type { ReactNode } from 'react'
import { say } from '../words/words.ts'
import { asWritten } from './asWritten.ts'

interface Props {
  href: string
  className?: string
  /** What is behind it, where the words that are seen do not tell: heard after them. */
  about?: string | undefined
  /** Whether it is the original of the story beside it: the key for originals opens it. */
  isOriginal?: boolean
  children: ReactNode
}

/**
 * A link to another site. All of them open in a new tab, so that a reader who compares several reports
 * keeps the place here, and all of them say so to assistive technology. The other site learns nothing
 * of where the reader came from.
 */
export function ExternalLink({ href, className, about, isOriginal = false, children }: Props) {
  return (
    <a
      href={href}
      className={className}
      target="_blank"
      rel="noopener noreferrer"
      data-original={isOriginal ? '' : undefined}
    >
      {children}
      {about !== undefined && (
        <span className="sr-only" {...asWritten(about)}>
          {`: ${about}`}
        </span>
      )}
      <span className="sr-only">{` ${say('newTab')}`}</span>
    </a>
  )
}
