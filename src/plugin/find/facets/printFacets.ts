import { hash } from 'node:crypto'
import { byCodeUnit } from '../../../shared/byCodeUnit.ts'
import {
  FACETS,
  type Facet,
  type FacetPlaces,
  type Facets,
  type Postings,
} from '../../../shared/find/filters/facetFiles.ts'
import { printPostings } from '../../../shared/find/filters/postings.ts'
import type { ArrangedStory } from '../../arrange/arrangement.ts'
import type { Printing } from '../../files/printedFile.ts'
import { hashedName } from '../../files/printFile.ts'
import type { PrintMemory } from '../../files/printMemory.ts'
import type { FacetValues } from './facetValues.ts'

/** So many values of a facet are named where it is said what file has them: those that a panel shows at first, and more. */
const NAMED = 24

/** A file has about so many characters: whoever chooses one value loads few others with it. */
const FILE_LENGTH = 3000

/** The stories of a value, by their numbers within the segment. */
type Value = readonly [value: string, numbers: readonly number[]]

/** What is printed of a segment: its facets, and the files that they name. */
interface Printed {
  readonly facets: Facets
  readonly files: Map<string, string>
}

/**
 * Prints which stories of a segment have what filters ask for, and gives the name of the file that leads to the rest.
 *
 * @param stories of the segment, the oldest first
 * @param valuesOf tells the values of a story
 * @param memory of the runs before: a segment that is as it was is not looked through
 */
export function* printFacets(
  stories: readonly ArrangedStory[],
  valuesOf: (story: ArrangedStory) => FacetValues,
  memory: PrintMemory,
): Printing<string> {
  const values = stories.map(valuesOf)
  let printed: Printed | undefined
  const print = () => {
    printed ??= printValues(values)
    return printed
  }
  const key = hash('sha256', ['facets', ...values.map(keyOf)].join('\n'))
  // Not a name, but what leads to all names.
  const text = memory.nameOf(key, () => JSON.stringify(print().facets))
  for (const name of filesIn(text)) yield [name, () => print().files.get(name) ?? '']
  const name = hashedName('facets', text)
  yield [name, () => text]
  return name
}

const keyOf = (values: FacetValues): string =>
  FACETS.map((facet) => values[facet].join(' ')).join('\t')

/** The names of the files that printed facets name. */
const filesIn = (facets: string): string[] => facets.match(/(?<="file":")[^"]+/g) ?? []

function printValues(values: readonly FacetValues[]): Printed {
  const files = new Map<string, string>()
  const printFacet = (facet: Facet): FacetPlaces => printPlaces(byValue(values, facet), files)
  return {
    facets: {
      topics: printFacet('topics'),
      publishers: printFacet('publishers'),
      types: printFacet('types'),
      coverage: printFacet('coverage'),
    },
    files,
  }
}

function byValue(stories: readonly FacetValues[], facet: Facet): Value[] {
  const numbers = new Map<string, number[]>()
  for (const [number, values] of stories.entries()) {
    for (const value of values[facet]) {
      const known = numbers.get(value)
      if (known) known.push(number)
      else numbers.set(value, [number])
    }
  }
  return [...numbers]
}

function printPlaces(values: readonly Value[], files: Map<string, string>): FacetPlaces {
  const bySize = values.toSorted(([a, m], [b, n]) => n.length - m.length || byCodeUnit(a, b))
  const others = bySize.slice(NAMED).sort(([a], [b]) => byCodeUnit(a, b))
  return {
    large: printFiles(bySize.slice(0, NAMED), files).map(({ file, values }) => ({
      file,
      values: values.map(([value, numbers]) => [value, numbers.length]),
    })),
    others: printFiles(others, files).map(({ file, values: [first] }) => ({
      file,
      first: first?.[0] ?? '',
    })),
  }
}

/** Prints values in files that are as long as they may be. */
function printFiles(
  values: readonly Value[],
  files: Map<string, string>,
): { file: string; values: readonly Value[] }[] {
  const printed = values.map((value) => [value, printPostings(value[1])] as const)
  return inGroups(printed).map((group) => {
    const postings: Postings = { postings: group.map(([[value], text]) => [value, text]) }
    const text = JSON.stringify(postings)
    const file = hashedName('facets', text)
    files.set(file, text)
    return { file, values: group.map(([value]) => value) }
  })
}

function inGroups<Item extends readonly [Value, string]>(items: readonly Item[]): Item[][] {
  const groups: Item[][] = []
  let length = FILE_LENGTH
  for (const item of items) {
    if (length + item[1].length > FILE_LENGTH) {
      groups.push([])
      length = 0
    }
    groups.at(-1)?.push(item)
    length += item[1].length + item[0][0].length
  }
  return groups
}
