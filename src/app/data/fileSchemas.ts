/** What the files of the bundle must hold. A module of its own: only what is fetched is checked, and first views come whole. */
import * as v from 'valibot'
import { archiveSchema, monthPartSchema } from '../../shared/archive/archiveFiles.ts'
import { monthDaysSchema } from '../../shared/archive/dayFiles.ts'
import {
  bucketSchema,
  manifestSchema,
  pageIndexSchema,
  pageSchema,
  topicsSchema,
  yearSchema,
} from '../../shared/bundle.ts'
import { facetsSchema, postingsSchema } from '../../shared/find/filters/facetFiles.ts'
import {
  cardIndexSchema,
  coverageSchema,
  findRootSchema,
  packedListsSchema,
  termPostingsSchema,
  termShardSchema,
} from '../../shared/find/findFiles.ts'
import { textSchema } from '../../shared/prose/ownText.ts'
import { publisherListsSchema, publishersSchema } from '../../shared/publishers/publisherFiles.ts'
import { reporterFilesSchema, reportersSchema } from '../../shared/publishers/reporterFiles.ts'
import { sourcesSchema } from '../../shared/sources/sourcesFile.ts'
import { coveredSchema } from '../../shared/top/coveredFiles.ts'
import { rankingSchema, topSchema } from '../../shared/top/topFiles.ts'

const SCHEMAS = {
  manifest: manifestSchema,
  page: pageSchema,
  pageIndex: pageIndexSchema,
  topics: topicsSchema,
  year: yearSchema,
  bucket: bucketSchema,
  archive: archiveSchema,
  monthPart: monthPartSchema,
  monthDays: monthDaysSchema,
  text: textSchema,
  publishers: publishersSchema,
  publisherLists: publisherListsSchema,
  reporterFiles: reporterFilesSchema,
  reporters: reportersSchema,
  sources: sourcesSchema,
  findRoot: findRootSchema,
  cardIndex: cardIndexSchema,
  facets: facetsSchema,
  postings: postingsSchema,
  top: topSchema,
  ranking: rankingSchema,
  covered: coveredSchema,
  coverage: coverageSchema,
  termShard: termShardSchema,
  termPostings: termPostingsSchema,
  packedLists: packedListsSchema,
} as const

/** The kinds of files that the bundle has. */
export type FileKind = keyof typeof SCHEMAS
/** What a file of a kind holds. */
export type FileOf<Kind extends FileKind> = v.InferOutput<(typeof SCHEMAS)[Kind]>

/** A value as what a file of a kind holds; undefined where it has another form. */
export function checkedFile<Kind extends FileKind>(
  kind: Kind,
  value: unknown,
): FileOf<Kind> | undefined {
  const result = v.safeParse(SCHEMAS[kind], value)
  return result.success ? result.output : undefined
}
