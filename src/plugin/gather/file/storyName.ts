import { headlineSlug } from '../../arrange/headlineSlug.ts'
import { fitReport } from './fitReport.ts'
import type { GatheredStory } from './gatheredReport.ts'

/**
 * The name of a story's file: `YYYY-MM-DD-slug.md`, by the day in UTC and the headline of its report. Where it is taken, a
 * number comes after it.
 *
 * @param taken whether there is such a file, in letters of any case
 * @param language of the site, a BCP 47 tag
 */
export function storyName(
  { report }: GatheredStory,
  taken: (name: string) => boolean,
  language: string,
): string {
  const { published, title } = fitReport(report) ?? report
  const stem = `${published.slice(0, 10)}-${headlineSlug(title, language)}`
  let name = `${stem}.md`
  for (let number = 2; taken(name); number++) name = `${stem}-${number}.md`
  return name
}
