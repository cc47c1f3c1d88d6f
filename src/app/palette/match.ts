import { foldedParts } from '../find/fold.ts'

/** What a reader has typed, ready to be compared with many names. */
export type Wanted = readonly {
  readonly word: string
  /** Its letters in this order in one word, and as the first letters of words; undefined for words that are too short. */
  readonly loose: RegExp | undefined
  readonly initials: RegExp | undefined
}[]

/** How well a word is found in a name. */
const SCORES = { word: 8, start: 6, inside: 3, initials: 3, loose: 1 }

/** Words with fewer letters would be found loosely in anything. */
const LEAST_LOOSE = 3

/** @param folded what was typed, see `fold` */
export const wantedOf = (folded: string): Wanted =>
  folded
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const letters = Array.from(word)
      return {
        word,
        loose:
          letters.length < LEAST_LOOSE
            ? undefined
            : new RegExp(`(?<= )${letters.join('[^ ]*')}`, 'u'),
        initials:
          letters.length < LEAST_LOOSE
            ? undefined
            : new RegExp(`(?<= )${letters.join('[^ ]* ')}`, 'u'),
      }
    })

/**
 * How well a name fits what was typed: each word of it must be there, as a word, the beginning or a part of one, or by its letters.
 *
 * @param folded the name, see `fold`
 * @returns 0 where it does not fit
 */
export function scoreOf(folded: string, wanted: Wanted): number {
  const text = ` ${folded} `
  let score = 0
  for (const each of wanted) {
    const found = kindOf(text, each)
    if (found === undefined) return 0
    score += SCORES[found]
  }
  const isStart = wanted[0] !== undefined && text.startsWith(` ${wanted[0].word}`)
  return score + (isStart ? 1 : 0)
}

function kindOf(
  text: string,
  { word, loose, initials }: Wanted[number],
): keyof typeof SCORES | undefined {
  if (text.includes(word)) {
    if (!text.includes(` ${word}`)) return 'inside'
    return text.includes(` ${word} `) ? 'word' : 'start'
  }
  if (initials?.test(text)) return 'initials'
  return loose?.test(text) ? 'loose' : undefined
}

/** A piece of a name, and whether it is what was typed. */
export interface Piece {
  readonly text: string
  readonly isFound: boolean
}

/** A name in pieces: those that were typed, and what is between them. Together they are the name. */
export function piecesOf(name: string, wanted: Wanted): Piece[] {
  const { folded, places } = foldedParts(name)
  const isFound = new Array<boolean>(folded.length).fill(false)
  for (const each of wanted) for (const at of foundPlaces(folded, each)) isFound[at] = true
  const pieces: Piece[] = []
  let begin = 0
  for (let at = 1; at <= folded.length; at++) {
    if (at < folded.length && isFound[at] === isFound[at - 1]) continue
    const end = at === folded.length ? name.length : (places[at] ?? name.length)
    if (end <= begin) continue
    pieces.push({ text: name.slice(begin, end), isFound: isFound[at - 1] === true })
    begin = end
  }
  return pieces.length > 0 ? pieces : [{ text: name, isFound: false }]
}

/** The places in a folded name at which a word, or each of its letters, is found. */
function foundPlaces(folded: string, each: Wanted[number]): number[] {
  const { word } = each
  const text = ` ${folded} `
  const kind = kindOf(text, each)
  if (kind === undefined) return []
  if (kind === 'inside') return range(text.indexOf(word) - 1, word.length)
  if (kind === 'word') return range(text.indexOf(` ${word} `), word.length)
  if (kind === 'start') return range(text.indexOf(` ${word}`), word.length)
  const pattern = kind === 'initials' ? each.initials : each.loose
  let at = (pattern?.exec(text)?.index ?? 0) - 1
  const places: number[] = []
  for (const letter of word) {
    at =
      kind === 'initials' && places.length > 0
        ? text.indexOf(` ${letter}`, at + 1)
        : folded.indexOf(letter, at)
    places.push(...range(at, letter.length))
    at += kind === 'initials' ? 0 : letter.length
  }
  return places
}

const range = (start: number, length: number): number[] =>
  Array.from({ length }, (_, i) => start + i)
