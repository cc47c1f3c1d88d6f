import { numberOf, signOf } from './packedNumbers.ts'

/** No term has it. */
const END = ' '
const MOST_SHARED = 59

/**
 * Packs terms in their order: each as how much of its beginning is the one before's, and its rest.
 *
 * @param terms without spaces
 */
export function packTerms(terms: readonly string[]): string {
  let before = ''
  let text = ''
  for (const term of terms) {
    const shared = sharedLength(before, term)
    text += signOf(shared) + term.slice(shared) + END
    before = term
  }
  return text
}

/** The terms that were packed. */
export function unpackTerms(text: string): string[] {
  const terms: string[] = []
  let before = ''
  for (let start = 0; start < text.length; ) {
    // The sign of the length may be a space itself.
    const end = text.indexOf(END, start + 1)
    before = before.slice(0, numberOf(text.charCodeAt(start))) + text.slice(start + 1, end)
    terms.push(before)
    start = end + 1
  }
  return terms
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length, MOST_SHARED)
  let length = 0
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}
