/** A printed index of stories with made-up words, as a reader's program searches it. */
import type * as v from 'valibot'
import {
  findRootSchema,
  packedListsSchema,
  termPostingsSchema,
  termShardSchema,
} from '../../shared/find/findFiles.ts'
import type { Query, TextField } from '../../shared/find/query.ts'
import { inOrder, type SearchOrder } from '../../shared/find/search/search.ts'
import { type Search, searchIn } from '../../shared/find/search/searchIn.ts'
import { storyDays } from '../../shared/find/storyDays.ts'
import type { Article } from '../check/article.ts'
import { printBundle } from '../print/print.ts'
import { arrangeArticles } from './arrangement.ts'
import { manifestOf, readFile, textsOf } from './bundleReader.ts'
import { anotherStory, articleOf } from './newsFile.ts'

/** What is searched of a made-up story. */
export interface StoryText {
  readonly title: string
  readonly excerpt?: string
  readonly publisher?: string
  readonly topics?: readonly string[]
  readonly coverage?: readonly string[]
  readonly type?: 'article' | 'video'
  readonly day?: string
}

/** Stories in the order of their days, which go on from 2020-01-01 where they say none. */
export function articlesOf(stories: readonly StoryText[]): Article[] {
  const template = articleOf({ related: [{ title: 'A report', webUrl: 'https://a.example/1' }] })
  const [report] = template.details.related
  return stories.map((story, i) => {
    const day = story.day ?? new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10)
    const second = new Date(i * 1000).toISOString().slice(11, 19)
    const { title, excerpt, type = 'article', topics = [], coverage = [] } = story
    const article = anotherStory(template, `${day}-${i}`, {
      title,
      ...(excerpt !== undefined && { excerpt }),
      type,
      published: `${day}T${second}Z`,
      ...(story.publisher !== undefined && {
        publisher: { name: story.publisher, domain: undefined, icon: undefined },
      }),
    })
    const related = coverage.flatMap((headline, number) =>
      report ? [{ ...report, title: headline, link: `https://a.example/${i}/${number}` }] : [],
    )
    return { ...article, topics: [...topics], details: { ...article.details, related } }
  })
}

/** The index of these stories, to be searched, as a site in a language prints it. */
export function indexOf(stories: readonly StoryText[], language = 'en') {
  const bundle = textsOf(printBundle(arrangeArticles(articlesOf(stories)), 25, { language }))
  const { find = '' } = manifestOf(bundle)
  const { segments } = readFile(bundle, find, findRootSchema)
  const asked: string[] = []
  const checked = new Set<string>()
  const read = async <T>(name: string, schema: v.GenericSchema<unknown, T>): Promise<T> => {
    asked.push(name)
    if (!checked.has(name)) readFile(bundle, name, schema)
    checked.add(name)
    return JSON.parse(bundle.get(name) ?? 'null')
  }
  const files = {
    termShard: (name: string) => read(name, termShardSchema),
    postings: (name: string) => read(name, termPostingsSchema),
    packedLists: (name: string) => read(name, packedListsSchema),
  }
  const search = (query: Query): Promise<Search> => searchIn(files, segments, query)
  /** Numbers of the stories that are found, in order. */
  const numbers = async (query: Query, order: SearchOrder = 'newest'): Promise<number[]> => [
    ...inOrder(await search(query), order, storyDays(segments)),
  ]
  return { bundle, segments, asked, search, numbers }
}

export const termQuery = (term: string, field?: TextField, isPrefix = false): Query => ({
  kind: 'term',
  term,
  isPrefix,
  field,
})
