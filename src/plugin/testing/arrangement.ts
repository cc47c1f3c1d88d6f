/** Arranges articles as the pipeline does, for tests. */
import { hash } from 'node:crypto'
import * as v from 'valibot'
import { bucketSchema, pageSchema, type Story, type Summary } from '../../shared/bundle.ts'
import { type ArrangedStory, type Arrangement, arrange } from '../arrange/arrange.ts'
import type { Article, TopicFile } from '../check/article.ts'
import { printArticle } from '../check/printArticle.ts'
import { printStory, printSummary } from '../print/printStory.ts'

export function arrangeArticles(
  articles: readonly Article[],
  topicFiles: readonly TopicFile[] = [],
  rootTopic?: string,
): Arrangement {
  const printed = articles.map((article) =>
    printArticle(article, hash('sha256', JSON.stringify(article))),
  )
  return arrange(printed, topicFiles, rootTopic)
}

const dataOf = (stories: readonly ArrangedStory[], print: (story: ArrangedStory) => string) => ({
  stories: stories.map((story): unknown => JSON.parse(print(story))),
})

/** The stories as a bundle has them. */
export const storiesOf = ({ stories }: Arrangement): Story[] =>
  v.parse(bucketSchema, dataOf(stories, printStory)).stories

/** Their summaries as a bundle has them. */
export const summariesOf = ({ stories }: Arrangement): Summary[] =>
  v.parse(pageSchema, dataOf(stories, printSummary)).stories
