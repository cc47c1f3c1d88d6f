import type { Source } from '../../../shared/sources/sourcesFile.ts'
import { type FeedLine, REMEMBERED_DAYS } from './memory.ts'

/** How a source is, by what is known of its feed. */
export function stateOf(line: FeedLine | undefined): Pick<Source, 'state' | 'since' | 'failure'> {
  if (line?.retired !== undefined) return { state: 'retired', since: line.retired }
  if (line?.failing) {
    const { since, kind, status } = line.failing
    return { state: 'failing', since, failure: { kind, status } }
  }
  if (line?.worked === undefined) return { state: 'new' }
  const { news } = line
  if (news === undefined) return { state: line.items === 0 ? 'silent' : 'works' }
  const days = (Date.parse(line.worked) - Date.parse(news)) / 86_400_000
  return days < REMEMBERED_DAYS ? { state: 'works' } : { state: 'silent', since: news }
}
