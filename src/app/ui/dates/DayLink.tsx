import type { ReactNode } from 'react'
import { dayOf } from '../../../shared/dates.ts'
import { dayPath } from '../../../shared/paths.ts'
import { Link } from '../Link.tsx'

interface Props {
  /** When a story here was published: its day has a page. */
  published: string
  /** The date in words. */
  children: ReactNode
}

/** A date that leads to its day. */
export const DayLink = ({ published, children }: Props) => (
  <Link
    to={dayPath(dayOf(published))}
    className="inline-block min-h-6 content-center underline decoration-rule underline-offset-4 hover:decoration-current"
  >
    {children}
  </Link>
)
