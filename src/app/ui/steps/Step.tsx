import type { ReactNode } from 'react'
import { Link } from '../Link.tsx'

interface Props {
  to: string
  isCurrent?: boolean
  children: ReactNode
}

/** A way on from what has parts, a month, a day, or a publisher's coverage: to one of them, or to what is beside it. */
export function Step({ to, isCurrent = false, children }: Props) {
  return (
    <li>
      <Link
        to={to}
        aria-current={isCurrent ? 'page' : undefined}
        className="inline-flex min-h-9 min-w-6 items-center justify-center whitespace-pre text-accent underline decoration-rule underline-offset-4 hover:decoration-current aria-[current]:font-bold aria-[current]:text-ink"
      >
        {children}
      </Link>
    </li>
  )
}

/** An arrow beside a step, for the eye. */
export const Sign = ({ children }: { children: string }) => (
  <span aria-hidden="true">{children}</span>
)
