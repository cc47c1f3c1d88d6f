import type { Reported } from '../../../src/plugin/gather/group/grouping.ts'
import { averageLink } from '../../../src/plugin/gather/group/link/averageLink.ts'
import { candidatePairs } from '../../../src/plugin/gather/group/link/candidatePairs.ts'
import { readReports } from '../../../src/plugin/gather/group/readReports.ts'
import { cutsOf, cutsOfSingle } from './cuts.ts'

/** A way to group reports: gives the group of each, by a threshold. */
export interface Method {
  readonly name: string
  readonly thresholds: readonly number[]
  readonly groups: (reports: readonly Reported[]) => (threshold: number) => readonly string[]
}

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step)

/** The robot's own, by which clusters have to be how close. */
const ours: Method = {
  name: 'ours',
  thresholds: range(0.02, 0.12, 0.01),
  groups: (reports) => {
    const members = reports.map((report) => ({ report, event: undefined }))
    const { leaves, collection } = readReports('en', members, [])
    const pairs = candidatePairs(leaves, (term) => collection.frequency(term))
    return (close) => {
      const groups: string[] = []
      for (const { name, leaves: numbers } of averageLink(leaves, pairs, { close })) {
        for (const number of numbers) groups[number] = `${name}`
      }
      return groups
    }
  },
}

const plainAverage: Method = {
  name: 'TF-IDF, average link',
  thresholds: range(0.04, 0.5, 0.02),
  groups: (reports) => cutsOf(cosines(reports.map(words))),
}

const plainSingle: Method = {
  name: 'TF-IDF, single link',
  thresholds: range(0.04, 0.7, 0.02),
  groups: (reports) => cutsOfSingle(cosines(reports.map(words))),
}

const titles: Method = {
  name: 'words that titles share (Jaccard), average link',
  thresholds: range(0.02, 0.5, 0.02),
  groups: (reports) => {
    const sets = reports.map(({ title }) => new Set(wordsOf(title)))
    return cutsOf(
      sets.map((a) => sets.map((b) => a.intersection(b).size / Math.max(1, a.union(b).size))),
    )
  },
}

export const METHODS: readonly Method[] = [ours, plainAverage, plainSingle, titles]

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const words = ({ title, excerpt = '' }: Reported): string[] => wordsOf(`${title} ${excerpt}`)

/** How alike texts are by the words that they share, rare ones more: plain TF-IDF. */
function cosines(texts: readonly (readonly string[])[]): number[][] {
  const frequencies = new Map<string, number>()
  for (const word of texts.flatMap((each) => [...new Set(each)])) {
    frequencies.set(word, (frequencies.get(word) ?? 0) + 1)
  }
  const vectors = texts.map((text) => {
    const vector = new Map<string, number>()
    for (const word of text) {
      const rarity = Math.log((texts.length + 1) / (frequencies.get(word) ?? 1))
      vector.set(word, (vector.get(word) ?? 0) + rarity)
    }
    const length = Math.hypot(...vector.values()) || 1
    return new Map([...vector].map(([word, weight]) => [word, weight / length]))
  })
  return vectors.map((a) =>
    vectors.map((b) => {
      let sum = 0
      for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0)
      return sum
    }),
  )
}
