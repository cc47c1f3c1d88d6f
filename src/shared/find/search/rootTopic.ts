import type { Query } from '../query.ts'

/** Whether a query looks for words of topics. */
export function asksForTopics(query: Query): boolean {
  if ('queries' in query) return query.queries.some(asksForTopics)
  if (query.kind === 'not') return asksForTopics(query.query)
  return 'field' in query && query.field === 'topics'
}

/**
 * A query in which words of the topic that stands for everything hold for every story: no story names that topic, and
 * in the index it would be a list of all.
 *
 * @param root the terms of that topic's name
 */
export function withRootTopic(query: Query, root: readonly string[]): Query {
  switch (query.kind) {
    case 'all':
    case 'any':
      return { ...query, queries: query.queries.map((part) => withRootTopic(part, root)) }
    case 'not':
      return { ...query, query: withRootTopic(query.query, root) }
    case 'term':
    case 'phrase':
      return query.field === 'topics' && isIn(query, root) ? EVERYTHING : query
    default:
      return query
  }
}

const EVERYTHING: Query = { kind: 'all', queries: [] }

function isIn(
  query: Extract<Query, { readonly kind: 'term' | 'phrase' }>,
  root: readonly string[],
): boolean {
  if (query.kind === 'phrase') return ` ${root.join(' ')} `.includes(` ${query.terms.join(' ')} `)
  const { term, isPrefix } = query
  return root.some((each) => each === term || (isPrefix && each.startsWith(term)))
}
