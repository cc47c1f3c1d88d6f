import type { ReactNode } from 'react'
import { coveragePath } from '../../shared/paths.ts'
import { Link } from '../ui/Link.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'

interface Props {
  /** Name of this navigation: it stands above the stories, and below them. */
  label: string
  domain: string
  /** Number of the part that is shown, counted from the oldest story. */
  part: number
  parts: number
}

/** So many parts beside the one that is shown are named; the others are reached step by step. */
const BESIDE = 3

/** The ways to the other parts, the oldest first. */
export function CoverageNavigation({ label, domain, part, parts }: Props) {
  const numbers = Array.from({ length: parts }, (_, i) => i + 1).filter(
    (number) => number === 1 || number === parts || Math.abs(number - part) <= BESIDE,
  )
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-5">
        {part > 1 && (
          <Step to={coveragePath(domain, part - 1)}>
            <Sign>‹ </Sign>
            <span>{say('earlierPart')}</span>
          </Step>
        )}
        {numbers.map((number) => (
          <Step key={number} to={coveragePath(domain, number)} isCurrent={number === part}>
            <Phrase word="coverageNumber" values={{ part: number }} />
          </Step>
        ))}
        {part < parts && (
          <Step to={coveragePath(domain, part + 1)}>
            <span>{say('laterPart')}</span>
            <Sign> ›</Sign>
          </Step>
        )}
      </ul>
    </nav>
  )
}

interface StepProps {
  to: string
  isCurrent?: boolean
  children: ReactNode
}

function Step({ to, isCurrent = false, children }: StepProps) {
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

const Sign = ({ children }: { children: string }) => <span aria-hidden="true">{children}</span>
