import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { archiveSchema, monthPartSchema } from '../../shared/archive/archiveFiles.ts'
import { monthDaysSchema } from '../../shared/archive/dayFiles.ts'
import {
  bucketSchema,
  manifestSchema,
  pageIndexSchema,
  pageSchema,
  SCHEMA_VERSION,
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

const README = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')

/** The names of all members of a schema's objects. */
function membersIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  if (Array.isArray(schema)) return schema.flatMap(membersIn)
  const entries = 'entries' in schema && typeof schema.entries === 'object' ? schema.entries : null
  return [
    ...Object.keys(entries ?? {}),
    ...membersIn(Object.values(entries ?? {})),
    ...['wrapped', 'item', 'value', 'pipe'].flatMap((part) =>
      part in schema ? membersIn(Reflect.get(schema, part)) : [],
    ),
  ]
}

test.each([
  ['manifest.json', manifestSchema],
  ['pages', pageSchema],
  ['indexes', pageIndexSchema],
  ['topics', topicsSchema],
  ['publishers', publishersSchema],
  ['lists', publisherListsSchema],
  ['reporters', reportersSchema],
  ['reporters', reporterFilesSchema],
  ['years', yearSchema],
  ['stories', bucketSchema],
  ['archive', archiveSchema],
  ['months', monthPartSchema],
  ['days', monthDaysSchema],
  ['texts', textSchema],
  ['sources', sourcesSchema],
  ['find', findRootSchema],
  ['cards', cardIndexSchema],
  ['coverage', coverageSchema],
  ['terms', termShardSchema],
  ['the stories of terms', termPostingsSchema],
  ['positions', packedListsSchema],
  ['facets', facetsSchema],
  ['facets of values', postingsSchema],
  ['top', topSchema],
  ['top', rankingSchema],
  ['top', coveredSchema],
])('README.md names every member of %s', (_, schema) => {
  const members = [...new Set(membersIn(schema))]
  expect(members.length).toBeGreaterThan(0)
  expect(members.filter((member) => !README.includes(`\`${member}\``))).toEqual([])
})

test('README.md says the version of the schema', () => {
  expect(README).toContain(`\`schema\` (${SCHEMA_VERSION})`)
})
