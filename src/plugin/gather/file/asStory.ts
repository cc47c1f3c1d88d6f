import { checkFile } from '../../check/checkFile.ts'
import { checkStory } from '../../check/checkStory.ts'
import { STORY_FIELDS } from '../../check/fieldNames.ts'
import { FieldReader } from '../../check/fieldReader.ts'
import { RULES } from '../../check/rules.ts'
import { headlineKey } from '../../check/story/relatedReports.ts'
import type { FrontMatter } from '../../read/frontMatter.ts'
import type { Fields } from '../../read/yaml.ts'

/** A present that no date is after: the robot sees to dates itself. */
export const FAR = Date.parse('9999-01-01T00:00:00Z')

/** The story that fields are, wherever they stand; undefined where they are none. */
export const storyOf = (fields: Fields) =>
  checkStory(new FieldReader(fields, STORY_FIELDS, []), '', '', FAR, RULES)

/** Those of a story and its reports, see `headlineKey`. */
export function headlinesOf(fields: Fields): string[] {
  const article = storyOf(fields)
  if (article === undefined) return []
  return [article.summary, ...article.details.related].map(({ publisher, title }) =>
    headlineKey(publisher.name, title),
  )
}

/** Any that a story can have. */
const NAME = '2000-01-01-story.md'

/** Whether readers see the story of a file. What is `secured` is cut out already. */
export function isVisible({ yaml, body }: FrontMatter): boolean {
  const { outcome } = checkFile(NAME, `---\n${yaml}---${body}`, FAR)
  return outcome.kind === 'story' && outcome.article.hidden === undefined
}
