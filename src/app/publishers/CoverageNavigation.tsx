import { coveragePath } from '../../shared/paths.ts'
import { Sign, Step } from '../ui/steps/Step.tsx'
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
