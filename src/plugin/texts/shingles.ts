/** The runs of words of some texts, to tell whether others say the same in the same words. */
export interface Shingles {
  /** A number for each run, equal for equal ones; one may come twice. */
  readonly runs: readonly number[]
  /** What each run counts: as much as what it begins with. */
  readonly weights: readonly number[]
  /** The numbers in the texts by their digits: `14000` for `14,000`, `40` for `40m`. */
  readonly numbers: ReadonlySet<string>
}

/** What a word counts. */
export const WORD = 2
/** A character of a script without spaces is about half a word. */
const SIGN = 1
/** Three words in a row tell texts apart, and so do six characters. */
const RUN = 3 * WORD

/** Scripts without spaces between words, and the long vowel of katakana. */
const DENSE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]/u
/** Apostrophes, which are written in several ways or left out, and what is not seen. */
const UNSEEN = /['’ʼ\u00ad\u200b-\u200d\u2060]/u

/** What a code unit is in a text. Numbers, as it is asked for each character of each text. */
const LETTER = 1
const DIGIT = 2
const DENSE_SIGN = 3
const POINT = 4
const NOTHING = 5
const GAP = 6

/** Found out once for each; 0 where it is not yet. Both halves of a rare character are letters. */
const kinds = new Uint8Array(0x10000)

function findKind(code: number): number {
  const character = String.fromCharCode(code)
  if (UNSEEN.test(character)) return NOTHING
  if (/[.,]/.test(character)) return POINT
  if (/\p{N}/u.test(character)) return DIGIT
  if (DENSE.test(character)) return DENSE_SIGN
  return /[\p{L}\p{M}\p{Cs}]/u.test(character) ? LETTER : GAP
}

function kindOf(code: number): number {
  const known = kinds[code]
  if (known) return known
  const kind = findKind(code)
  kinds[code] = kind
  return kind
}

const SEED = 0x811c9dc5 | 0
/** FNV-1a. */
const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
/** So many bits an engine keeps without a box. */
const SMALL = 0x3fffffff

/** The words of a text, and what each counts. */
interface Words {
  readonly hashes: number[]
  readonly sizes: number[]
}

/** The runs of words of some texts, without regard to case and signs. None goes from one text into the next. */
export function shinglesOf(texts: readonly string[]): Shingles {
  const shingles = { runs: [], weights: [], numbers: new Set<string>() }
  for (const text of texts) addRuns(wordsOf(text.toLowerCase(), shingles.numbers), shingles)
  return shingles
}

function addRuns(
  { hashes, sizes }: Words,
  { runs, weights }: { runs: number[]; weights: number[] },
): void {
  let [first, size] = [0, 0]
  for (let last = 0; last < hashes.length; last++) {
    size += sizes[last] ?? 0
    while (size >= RUN) {
      let run = SEED
      for (let i = first; i <= last; i++) run = hashed(run ^ (run >>> 15), hashes[i] ?? 0)
      const weight = sizes[first] ?? 0
      runs.push(run & SMALL)
      weights.push(weight)
      size -= weight
      first++
    }
  }
}

function wordsOf(text: string, numbers: Set<string>): Words {
  const words: Words = { hashes: [], sizes: [] }
  let [hash, start, hasDigit] = [SEED, 0, false]
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0
    const kind = kindOf(code)
    if (kind === LETTER || kind === DIGIT) {
      if (hash === SEED) start = at
      if (kind === DIGIT) hasDigit = true
      hash = hashed(hash, code)
      continue
    }
    if (kind === NOTHING || (kind === POINT && hasDigit && isDigit(text, at + 1))) continue
    if (hash !== SEED) {
      words.hashes.push(hash)
      words.sizes.push(WORD)
      if (hasDigit) numbers.add(text.slice(start, at).replace(/\P{N}/gu, ''))
      hash = SEED
      hasDigit = false
    }
    if (kind === DENSE_SIGN) {
      words.hashes.push(hashed(SEED, code))
      words.sizes.push(SIGN)
    }
  }
  return words
}

const isDigit = (text: string, at: number): boolean =>
  at < text.length && kindOf(text.charCodeAt(at)) === DIGIT
