import type { Reported } from './grouping.ts'
import type { Leaf } from './link/Leaf.ts'
import { Collection } from './words/Collection.ts'
import { ownTexts } from './words/ownTexts.ts'

/** A report and the event that it is in. */
export interface Member {
  readonly report: Reported
  readonly event: string | undefined
}

/**
 * Reads reports of one language, so that they can be compared.
 *
 * @param counted others, which say how frequent words are
 */
export function readReports(
  language: string,
  members: readonly Member[],
  counted: readonly Reported[],
): { leaves: Leaf[]; collection: Collection } {
  const textsOf = ownTexts([...counted, ...members.map(({ report }) => report)])
  const collection = new Collection(language)
  for (const report of counted) collection.add(textsOf(report))
  const read = members.map((member) => {
    const texts = textsOf(member.report)
    return { ...member, texts, bag: collection.add(texts) }
  })
  const leaves = read.map(
    ({ bag, ...member }): Leaf => ({ ...member, vector: collection.vector(bag) }),
  )
  return { leaves, collection }
}
