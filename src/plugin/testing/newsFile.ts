/** Made-up news files for tests. */
import type { Article } from '../check/article.ts'
import { type CheckedFile, checkFile } from '../check/checkFile.ts'
import type { Rules } from '../check/rules.ts'
import type { Diagnostic } from '../problems/diagnostic.ts'

/** The tests' present, in milliseconds. */
export const NOW = Date.parse('2024-05-01T12:00:00Z')

const GOOD = {
  title: 'Glass bridge opens to walkers',
  publishedDateTime: '"2023-04-05T06:07:08Z"',
  webUrl: 'https://daily.example.org/bridge',
}

/** Fields by name: a string is YAML as written, anything else is printed as JSON, undefined is left out. */
export type TestFields = Readonly<Record<string, unknown>>

/** Text of a news file with all required fields, and with these ones instead or besides. */
export function newsFile(fields: TestFields = {}, body = ''): string {
  const lines = Object.entries({ ...GOOD, ...fields }).flatMap(([name, value]) => {
    if (value === undefined) return []
    return `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`
  })
  return ['---', ...lines, '---', body].join('\n')
}

/** Text of a topic file. */
export function topicFile(name: string, fields: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries({ taxonomy: 'topic', name, ...fields })
  return lines.map(([field, value]) => `${field}: ${value}\n`).join('')
}

/** What becomes of a news file with these fields. */
export function checkNews(
  fields: TestFields,
  file = '2023-04-05-bridge.md',
  rules?: Rules,
): CheckedFile {
  return checkFile(file, newsFile(fields), NOW, rules)
}

/** The article of a news file with these fields. */
export function articleOf(fields: TestFields, file?: string, rules?: Rules): Article {
  const { outcome, problems } = checkNews(fields, file, rules)
  if (outcome.kind === 'story') return outcome.article
  throw new Error(`the file is ${outcome.kind}: ${JSON.stringify(problems)}`)
}

/** The same article as another story, with its own name and page, and with what else is said of it. */
export function anotherStory(
  article: Article,
  id: string,
  summary: Partial<Article['summary']> = {},
): Article {
  const own = { file: `${id}.md`, pageKeys: [id] }
  return { ...article, ...own, summary: { ...article.summary, id, ...summary } }
}

/** `rejected title`, `warning images[0].url`. */
export const inShort = (problems: readonly Diagnostic[]): string[] =>
  problems.map(({ severity, field }) => `${severity} ${field}`.trim())

/** What is reported of a news file with these fields, in short. */
export const complaints = (fields: TestFields): string[] => inShort(checkNews(fields).problems)
