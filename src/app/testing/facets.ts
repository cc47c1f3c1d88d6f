import { FACETS, type Facet } from '../../shared/find/filters/facetFiles.ts'
import { printPostings } from '../../shared/find/filters/postings.ts'

/** The numbers of a segment's stories by what they have. */
type Values = Partial<Readonly<Record<Facet, Readonly<Record<string, readonly number[]>>>>>

/** The files of a segment's facets, one for each value; the first is `facets/NAME.json`. */
export function facetFiles(name: string, values: Values): Record<string, object> {
  const files: Record<string, object> = {}
  const place = (facet: Facet) => ({
    large: Object.entries(values[facet] ?? {}).map(([value, numbers]) => {
      const file = `facets/${name}-${facet}-${value}.json`
      files[file] = { postings: [[value, printPostings(numbers)]] }
      return { file, values: [[value, numbers.length]] }
    }),
    others: [],
  })
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, place(facet)]))
  return { [`facets/${name}.json`]: facets, ...files }
}
