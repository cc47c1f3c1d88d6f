import type { Diagnostic } from '../problems/diagnostic.ts'
import { type Fault, inWords } from '../problems/fault.ts'
import { isReadFile } from '../read/contentFiles.ts'
import { type FrontMatter, splitFrontMatter, yamlPart } from '../read/frontMatter.ts'
import { isLfsPointer, LFS_FIX } from '../read/lfsPointer.ts'
import { lossesIn } from '../read/losses.ts'
import { parseYaml } from '../read/yaml.ts'
import type { Article, TopicFile } from './article.ts'
import { checkStory } from './checkStory.ts'
import { checkTopic } from './checkTopic.ts'
import { mappedFields } from './fieldMapping.ts'
import { STORY_FIELDS, TOPIC_FIELDS } from './fieldNames.ts'
import { FieldReader } from './fieldReader.ts'
import { locateFaults } from './locateFaults.ts'
import { RULES, type Rules } from './rules.ts'
import { endingFault, isStoryName, nameFault, storyId } from './story/fileName.ts'
import { reportSwallowed } from './swallowedFields.ts'
import { didYouMean } from './values.ts'
import { isHiddenBelow } from './visibility.ts'

/** What became of one file. `skipped` is not news: neither published nor an error. */
export type Outcome =
  | { readonly kind: 'story'; readonly article: Article }
  | { readonly kind: 'topic'; readonly topic: TopicFile }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'rejected' }

/** What became of one file, and what there is to say of it, in order of lines. */
export interface CheckedFile {
  readonly outcome: Outcome
  readonly problems: readonly Diagnostic[]
}

/**
 * Checks one file: story or topic, good or not. Never throws.
 *
 * @param file path as the publisher would type it
 * @param text the file's content
 * @param now milliseconds, to tell future dates
 * @param rules with the names that stories may have for fields, and those that publishers get
 */
export function checkFile(
  file: string,
  text: string,
  now: number,
  rules: Rules = RULES,
): CheckedFile {
  const faults: Fault[] = []
  const outcome = text.trim() === '' ? SKIPPED : examine(file, text, { now, rules }, faults)
  return { outcome, problems: locateFaults(file, text, faults, rules.fields) }
}

const SKIPPED: Outcome = { kind: 'skipped' }
const REJECTED: Outcome = { kind: 'rejected' }
/** What is neither a story nor a topic may have any fields, but for the one that would make it a topic. */
const OTHER_FIELDS: ReadonlySet<string> = new Set(['taxonomy'])

/** What a file is checked by, besides the rules of README.md. */
interface CheckedBy {
  readonly now: number
  readonly rules: Rules
}

function examine(file: string, text: string, by: CheckedBy, faults: Fault[]): Outcome {
  if (isLfsPointer(text)) {
    faults.push(lfsFault(text))
    return REJECTED
  }
  if (!isReadFile(file)) {
    faults.push(endingFault(file))
    return SKIPPED
  }
  const isMarkdown = /\.md$/i.test(file)
  const split = isMarkdown ? splitFrontMatter(text) : yamlPart(text)
  const front = 'yaml' in split ? split : unfencedTopic(text)
  if (front === undefined) {
    if (!('yaml' in split)) faults.push(split)
    return REJECTED
  }
  const parsed = parseYaml(front.yaml, front.firstLine)
  if ('fault' in parsed) {
    faults.push(parsed.fault)
    return REJECTED
  }
  faults.push(...lossesIn(front.yaml, front.firstLine))
  const isTopic = parsed.fields.taxonomy === 'topic'
  const known = isTopic ? TOPIC_FIELDS : isMarkdown ? STORY_FIELDS : OTHER_FIELDS
  const own = known === STORY_FIELDS ? mappedFields(parsed.fields, by.rules.fields) : parsed.fields
  const fields = new FieldReader(own, known, faults)
  if (isTopic) {
    const topic = checkTopic(fields, file)
    return topic ? { kind: 'topic', topic } : REJECTED
  }
  if (!isMarkdown) {
    fields.reportMissing('warning', 'taxonomy', parsed.fields.taxonomy, {
      code: 'taxonomy-missing',
      expected: 'taxonomy: topic',
      fix: `${didYouMean(parsed.fields.taxonomy, ['topic']) ?? 'add the line to make this a topic file.'} The name of a story ends with .md`,
    })
    return SKIPPED
  }
  return examineStory(fields, file, front, by, faults)
}

const lfsFault = (text: string): Fault => ({
  severity: 'rejected',
  code: 'lfs-pointer',
  path: [],
  found: inWords(text.split('\n', 1)[0]),
  expected: 'the file itself, which Git LFS keeps elsewhere',
  fix: LFS_FIX,
})

/** A topic may be a .md file without fences; anything else without them is a broken story. */
function unfencedTopic(text: string) {
  return /^taxonomy:[ \t]*["']?topic\b/m.test(text) && !/^---/m.test(text)
    ? yamlPart(text)
    : undefined
}

function examineStory(
  fields: FieldReader,
  file: string,
  { yaml, firstLine, body }: FrontMatter,
  { now, rules }: CheckedBy,
  faults: Fault[],
): Outcome {
  const category = fields.raw('category') || 'news'
  if (category !== 'news') {
    fields.report('warning', ['category'], category, {
      code: 'category-other',
      expected: 'category: news',
      fix: `${didYouMean(category, ['news']) ?? 'write category: news to show it.'} Only news is shown, and this file is skipped`,
    })
    return SKIPPED
  }
  const id = storyId(file)
  if (!isStoryName(id)) {
    faults.push(nameFault(id))
    return REJECTED
  }
  const isHiddenBelow =
    body.trim() !== '' && reportBody(body, firstLine + yaml.split('\n').length - 1, faults)
  const isHidden = reportSwallowed(fields) || isHiddenBelow
  const article = checkStory(fields, id, file, now, rules)
  if (!article) return fields.raw('published') === false ? unfinished(faults) : REJECTED
  return {
    kind: 'story',
    article: isHidden
      ? { ...article, hidden: article.hidden ?? 'unpublished', handsOver: false }
      : article,
  }
}

/** What nobody is to see yet may lack what it needs then: it is skipped, and nothing is wrong with it. */
function unfinished(faults: Fault[]): Outcome {
  faults.splice(
    0,
    faults.length,
    ...faults.map((fault) => ({ ...fault, severity: 'warning' }) as const),
  )
  return SKIPPED
}

/** A line that looks like a field of a news file. */
const FIELD_LINE = /^[a-z][\w-]*:(\s|$)/im

/**
 * Says that what stands below the closing fence is not shown.
 *
 * @param fence line of the file on which the fence is
 * @returns whether it says that the story is not for readers
 */
function reportBody(body: string, fence: number, faults: Fault[]): boolean {
  faults.push({
    severity: 'warning',
    code: 'body-ignored',
    path: [],
    found: 'text below the closing fence',
    expected: 'nothing there',
    fix: FIELD_LINE.test(body)
      ? 'remove this line --- if the fields go on below it; they end at the first one'
      : 'move what readers should see into the excerpt, or set bodies: true; the text is not shown',
    at: { line: fence, column: 1 },
  })
  return isHiddenBelow(body, fence, faults)
}
