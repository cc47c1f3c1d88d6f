/** What a reader's browser does to answer a query, from texts that have come: for the benchmark, which bundles it. */
import * as v from 'valibot'
import {
  findRootSchema,
  packedListsSchema,
  termPostingsSchema,
  termShardSchema,
} from '../../../src/shared/find/findFiles.ts'
import type { Query } from '../../../src/shared/find/query.ts'
import { inOrder } from '../../../src/shared/find/search/search.ts'
import { searchIn } from '../../../src/shared/find/search/searchIn.ts'
import { storyDays } from '../../../src/shared/find/storyDays.ts'

export interface Asked {
  readonly query: Query
  /** Name of the file that finding begins with. */
  readonly root: string
  /** Texts of all files that are needed, by their names. */
  readonly texts: Readonly<Record<string, string>>
}

/** Milliseconds that it takes to read and check the files, to answer the query and to put the results in order. */
export async function answerTime({ query, root, texts }: Asked): Promise<number> {
  const start = performance.now()
  const read = async <T>(name: string, schema: v.GenericSchema<unknown, T>): Promise<T> =>
    v.parse(schema, JSON.parse(texts[name] ?? 'null'))
  const { segments } = await read(root, findRootSchema)
  const files = {
    termShard: (name: string) => read(name, termShardSchema),
    postings: (name: string) => read(name, termPostingsSchema),
    packedLists: (name: string) => read(name, packedListsSchema),
  }
  const found = await searchIn(files, segments, query)
  inOrder(found, 'best', storyDays(segments))
  return performance.now() - start
}
