/**
 * The candidate that a word is a likely misspelling of: equal but for case, or one letter away (changed,
 * added, missing, or swapped with its neighbor), from eight letters on two.
 *
 * @returns undefined where no candidate is near; of several the nearest, then the first
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const written = word.toLowerCase()
  let best: string | undefined
  let fewest = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const edits = editsBetween(written, candidate.toLowerCase(), editsAllowed(candidate))
    if (edits < fewest) {
      best = candidate
      fewest = edits
    }
  }
  return best
}

const editsAllowed = ({ length }: string): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

/**
 * How many letters have to be changed, added, left out or swapped with their neighbor.
 *
 * @returns Infinity where it is more than `most`, which keeps long texts cheap
 */
export function editsBetween(a: string, b: string, most: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let aEnd = a.length
  let bEnd = b.length
  while (aEnd > start && bEnd > start && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--
    bEnd--
  }
  // One edit leaves two letters at most, swapped ones; most words are told apart here.
  if (most < 2 && Math.max(aEnd, bEnd) - start > 2) return Number.POSITIVE_INFINITY
  const edits = distance(a.slice(start, aEnd), b.slice(start, bEnd))
  return edits > most ? Number.POSITIVE_INFINITY : edits
}

/** Optimal string alignment, row by row. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let edits = Math.min(
        cell(last, j) + 1,
        cell(row, j - 1) + 1,
        cell(last, j - 1) + (same ? 0 : 1),
      )
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwap) edits = Math.min(edits, cell(before, j - 2) + 1)
      row.push(edits)
    }
    before = last
    last = row
  }
  return cell(last, b.length)
}

const cell = (row: readonly number[], j: number): number => row[j] ?? Number.POSITIVE_INFINITY
