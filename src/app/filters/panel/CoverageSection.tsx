import 'virtual:broadsheet/words/lazy'
import { useQuery } from '@tanstack/react-query'
import { say } from '../../words/words.ts'
import { COVERAGE_LEVELS, coverageCounts } from './countQueries.ts'
import { LinkChoices } from './LinkChoices.tsx'
import type { SectionProps } from './sectionProps.ts'
import { useIsFinding } from './useIsFinding.ts'

/** How many other reports of the same story are known at least. */
export function CoverageSection({ chosen, searched, foresee }: SectionProps) {
  const counts = useQuery({ ...coverageCounts(chosen, searched), enabled: !useIsFinding() }).data
  const levels = [undefined, ...levelsWith(chosen.coverage)]
  return (
    <LinkChoices
      title={say('byCoverage')}
      foresee={foresee}
      choices={levels.map((coverage) => ({
        label: coverage === undefined ? say('anyChoice') : say('withReports', { count: coverage }),
        count: coverage === undefined ? undefined : counts?.get(coverage),
        isChosen: chosen.coverage === coverage,
        filters: { ...chosen, coverage },
      }))}
    />
  )
}

/** The levels, with the one that an address has asked for. */
const levelsWith = (coverage: number | undefined): number[] =>
  [...new Set([...COVERAGE_LEVELS, ...(coverage === undefined ? [] : [coverage])])].sort(
    (a, b) => a - b,
  )
