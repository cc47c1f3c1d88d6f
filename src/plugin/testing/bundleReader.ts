/** Reads a printed bundle as any program would: from the manifest, checked against the schemas. */
import * as v from 'valibot'
import { expect } from 'vitest'
import {
  type ArchiveEntry,
  type ArchiveMonth,
  archiveSchema,
  monthPartSchema,
} from '../../shared/archive/archiveFiles.ts'
import { bucketKeys } from '../../shared/bucket.ts'
import {
  bucketSchema,
  type List,
  type Manifest,
  manifestSchema,
  pageIndexSchema,
  pageSchema,
  type Story,
  type Summary,
  type Topics,
  topicsSchema,
  yearSchema,
} from '../../shared/bundle.ts'
import { MANIFEST } from '../../shared/bundleFiles.ts'
import type { PrintedFile } from '../files/printedFile.ts'

export type Bundle = ReadonlyMap<string, string>

/** The texts of a bundle, by name. */
export const textsOf = (bundle: Iterable<PrintedFile>): Map<string, string> =>
  new Map([...bundle].map(([name, text]) => [name, text()]))

/** The data of one file. The schema drops unknown keys, so that equality means that there are none. */
export function readFile<T>(bundle: Bundle, name: string, schema: v.GenericSchema<unknown, T>): T {
  const data: unknown = JSON.parse(bundle.get(name) ?? 'null')
  const parsed = v.parse(schema, data)
  expect(parsed).toEqual(data)
  return parsed
}

export const manifestOf = (bundle: Bundle): Manifest => readFile(bundle, MANIFEST, manifestSchema)

export const topicsOf = (bundle: Bundle): Topics =>
  readFile(bundle, manifestOf(bundle).topics, topicsSchema)

/** The numbered pages of a list, the first being page 1. */
export function pagesOf(bundle: Bundle, list: List): Summary[][] {
  return list.indexes
    .flatMap((name) => readFile(bundle, name, pageIndexSchema).pages)
    .map((name) => readFile(bundle, name, pageSchema).stories)
}

export const headOf = (bundle: Bundle, list: List): Summary[] =>
  readFile(bundle, list.head, pageSchema).stories

/** All buckets of a bundle, by key. */
export function bucketsOf(bundle: Bundle): Map<string, Story[]> {
  const years = Object.values(manifestOf(bundle).years)
  const names = years.flatMap((name) => Object.entries(readFile(bundle, name, yearSchema).buckets))
  return new Map(names.map(([key, name]) => [key, readFile(bundle, name, bucketSchema).stories]))
}

/** A story's details, found by the rule of `bucketKeys`. */
export function storyOf(bundle: Bundle, id: string): Story | undefined {
  const year = manifestOf(bundle).years[id.slice(0, 4)]
  if (year === undefined) return undefined
  const { buckets } = readFile(bundle, year, yearSchema)
  const names = bucketKeys(id).flatMap((key) => buckets[key] ?? [])
  expect(names.length).toBeLessThanOrEqual(1)
  return names
    .flatMap((name) => readFile(bundle, name, bucketSchema).stories)
    .find((story) => story.id === id)
}

/** The months of the archive, newest first; each is in its own year. */
export function monthsOf(bundle: Bundle): ArchiveMonth[] {
  const { years } = readFile(bundle, manifestOf(bundle).archive, archiveSchema)
  for (const { year, months } of years) {
    for (const { month } of months) expect(month.slice(0, 4)).toBe(year)
  }
  return years.flatMap(({ months }) => months)
}

/** The parts of a month, the first being the one of its oldest stories. */
export const partsOf = (bundle: Bundle, month: ArchiveMonth): ArchiveEntry[][] =>
  month.parts.map((name) => readFile(bundle, name, monthPartSchema).stories)
