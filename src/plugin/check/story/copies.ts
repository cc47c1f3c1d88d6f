import { type Shingles, shinglesOf, WORD } from '../../texts/shingles.ts'

/** What of a report is compared. */
export interface ComparedText {
  readonly title: string
  readonly excerpt: string | undefined
}

/** Two texts are the same if so much of the shorter one, of its runs of three words, is in the other one too. */
const SAME = 0.55
/** Shorter texts, as most headlines alone, are alike by chance: so many runs must be the same in any case. */
const LEAST = 8 * WORD
/** So many reports are compared, more than any event has: the same text in each takes the square of their number. */
const COMPARED = 500
/** An excerpt so long is one text below two headlines of their own, whatever numbers these have. */
const LONG = 20 * WORD

/**
 * Groups of reports with about the same text, see `copiesSchema`. Headline and excerpt are compared, wherever in them the words
 * stand: other headlines above one text, excerpts that were cut off and edited words do not matter. Where each of two texts has
 * a number that the other one lacks they are two, such as editions of a series; but not where only headlines have them that say different
 * things above one long excerpt. What is like two others joins them.
 *
 * @param reports the story itself, then its reports
 */
export function copiesOf(reports: readonly ComparedText[]): number[][] {
  if (reports.length < 2) return []
  const texts = reports.slice(0, COMPARED).map(comparable)
  const groups = texts.map((_, number) => [number])
  for (const [a, b] of alikeIn(texts)) {
    const [group, other] = [groups[a], groups[b]]
    if (!group || !other || group === other) continue
    group.push(...other)
    for (const number of other) groups[number] = group
  }
  return [...new Set(groups)]
    .filter(({ length }) => length > 1)
    .map((group) => group.sort((a, b) => a - b))
}

/** A report as it is compared: both of its texts, and either alone. */
interface Comparable extends Shingles {
  readonly ofTitle: Shingles
  readonly ofExcerpt: Shingles
}

function comparable({ title, excerpt = '' }: ComparedText): Comparable {
  const [ofTitle, ofExcerpt] = [shinglesOf([title]), shinglesOf([excerpt])]
  return {
    runs: [...ofTitle.runs, ...ofExcerpt.runs],
    weights: [...ofTitle.weights, ...ofExcerpt.weights],
    numbers: new Set([...ofTitle.numbers, ...ofExcerpt.numbers]),
    ofTitle,
    ofExcerpt,
  }
}

/** Pairs of texts that are about the same. Only those with a run in common are compared: many take hardly longer than to read them. */
function alikeIn(texts: readonly Comparable[]): [number, number][] {
  const pairs: [number, number][] = []
  const holders: Holders = { last: new Map(), all: new Map() }
  const sizes: number[] = []
  const shared = new Uint32Array(texts.length)
  for (const [b, text] of texts.entries()) {
    shared.fill(0)
    const size = addRuns(text, b, holders, shared)
    for (const [a, other] of texts.slice(0, b).entries()) {
      const common = shared[a] ?? 0
      const isMuch = common >= LEAST && common >= SAME * Math.min(size, sizes[a] ?? 0)
      if (isMuch && !areEditions(other, text, common)) pairs.push([a, b])
    }
    sizes.push(size)
  }
  return pairs
}

/** Which texts have a run: the last one and, where there are several, all. Most runs are in one, which needs no list. */
interface Holders {
  readonly last: Map<number, number>
  readonly all: Map<number, number[]>
}

/**
 * Adds a text to the holders of its runs.
 *
 * @param shared gets what its runs count that each text before has too
 * @returns what all its runs count
 */
function addRuns(
  { runs, weights }: Shingles,
  text: number,
  { last, all }: Holders,
  shared: Uint32Array,
): number {
  let size = 0
  for (let i = 0; i < runs.length; i++) {
    const [run, weight] = [runs[i] ?? 0, weights[i] ?? 0]
    const other = last.get(run)
    if (other === text) continue
    last.set(run, text)
    size += weight
    if (other === undefined) continue
    const others = all.get(run) ?? [other]
    for (const each of others) shared[each] = (shared[each] ?? 0) + weight
    others.push(text)
    all.set(run, others)
  }
  return size
}

/** @param common what both have in common */
function areEditions(a: Comparable, b: Comparable, common: number): boolean {
  if (!doNumbersDiffer(a, b)) return false
  const isOneExcerpt = common >= LONG && !doNumbersDiffer(a.ofExcerpt, b.ofExcerpt)
  return !isOneExcerpt || areTitlesAlike(a.ofTitle, b.ofTitle)
}

/** Whether three words in a row are the same. What is shorter may say the same but for its number. */
const areTitlesAlike = (a: Shingles, b: Shingles): boolean =>
  a.runs.length === 0 || b.runs.length === 0 || a.runs.some((run) => b.runs.includes(run))

const doNumbersDiffer = (a: Shingles, b: Shingles): boolean =>
  [...a.numbers].some((number) => !b.numbers.has(number)) &&
  [...b.numbers].some((number) => !a.numbers.has(number))
