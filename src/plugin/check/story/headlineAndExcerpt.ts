import { withoutPublisher } from '../../texts/headline.ts'
import { readableExcerpt } from '../../texts/readableExcerpt.ts'
import type { ReportField } from '../fieldNames.ts'
import type { FieldReader } from '../fieldReader.ts'
import { text } from '../values.ts'
import type { KnownPublisher } from './publisher.ts'

export const TITLE = text(300)
const EXCERPT = text(1000)

/** The texts of a story or report, as a reader should see them. */
export interface Texts {
  readonly title: string
  readonly excerpt: string | undefined
}

/**
 * Reads the excerpt, and gives it below the headline, which does not name the publisher as the byline does that.
 *
 * @param written the headline as the file has it, where it has a good one
 * @param known the publisher, where there is a link
 * @returns undefined without headline or publisher
 */
export function textsOf(
  item: FieldReader<ReportField>,
  written: string | undefined,
  known: KnownPublisher | undefined,
): Texts | undefined {
  const excerpt = item.optional('excerpt', EXCERPT)
  if (written === undefined || known === undefined) return undefined
  const title = withoutPublisher(written, known.publisher.name, known.host)
  if (excerpt === undefined) return { title, excerpt }
  const titles = title === written ? [title] : [title, written]
  const length = String(item.raw('excerpt')).length
  return { title, excerpt: readableExcerpt({ excerpt, titles, written: length }) }
}
