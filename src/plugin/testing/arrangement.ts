/** Arranges articles as the pipeline does, for tests. */
import { hash } from 'node:crypto'
import * as v from 'valibot'
import { bucketSchema, pageSchema, type Story, type Summary } from '../../shared/bundle.ts'
import { arrange } from '../arrange/arrange.ts'
import type { Arrangement } from '../arrange/arrangement.ts'
import type { Article, TopicFile } from '../check/article.ts'
import { recordOf } from '../check/articleRecord.ts'
import { storyOf, summaryOf } from '../print/printStory.ts'
import { articleOf, type TestFields } from './newsFile.ts'

/** Articles by file name without .md; each has its own link. */
export function articles(files: Readonly<Record<string, TestFields>>): Article[] {
  return Object.entries(files).map(([name, fields]) =>
    articleOf({ webUrl: `https://daily.example.org/${name}`, ...fields }, `${name}.md`),
  )
}

export function arrangeArticles(
  articles: readonly Article[],
  topicFiles: readonly TopicFile[] = [],
  rootTopic?: string,
): Arrangement {
  const records = articles.map((article) =>
    recordOf(article, hash('sha256', JSON.stringify(article))),
  )
  return arrange(records, topicFiles, rootTopic, 'en')
}

/** The stories as a bundle has them. */
export const storiesOf = ({ stories }: Arrangement): Story[] =>
  v.parse(bucketSchema, { stories: stories.map(storyOf) }).stories

/** Their summaries as a bundle has them. */
export const summariesOf = ({ stories }: Arrangement): Summary[] =>
  v.parse(pageSchema, { stories: stories.map(summaryOf) }).stories
