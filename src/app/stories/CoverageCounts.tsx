import 'virtual:broadsheet/words/counts'
import { say } from '../words/words.ts'

interface Props {
  /** How many publishers report a story, its own included. */
  outlets: number
  /** About how many distinct texts there are. */
  distinct: number
}

/** How widely a story is covered: "9 outlets, about 5 distinct reports". */
export const CoverageCounts = ({ outlets, distinct }: Props) => (
  <bdi>
    {say('outletsAndReports', {
      outlets: say('outletCount', { count: outlets }),
      reports: say('distinctReports', { count: distinct }),
    })}
  </bdi>
)
