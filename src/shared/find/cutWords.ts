import { foldCharacter } from './foldCharacter.ts'
import { isDense } from './isDense.ts'
import { doesElide, type TermLanguage } from './termLanguage.ts'

/** A piece of a text, and what the index has for it. */
export interface Cut {
  readonly term: string
  /** Where it begins and ends in the text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/** What follows its character: marks, what joins letters unseen, the vowels and ends of decomposed Hangul, halfwidth voicing. */
const FOLLOWING = /[\p{M}\u00ad\u200c-\u200d\u2060\u1160-\u11ff\ud7b0-\ud7ff\uff9e\uff9f]/u

const APOSTROPHE = /['’＇]/
const JOINER = /['’＇.,．]/
/** What belongs to a word such as "C++" and "C#", and not to "Disney+" and "one#". */
const SIGN = /(?:\+\+|#)$/
const WORD_WITH_SIGN = /(?<![^.,'’＇．])[A-Za-z]{1,2}(?:\+\+|#)$/
/** Nobody searches for a longer word; it would be an address or a key. */
const LONGEST = 40

/** A part of a run: of a word, of a text without spaces, or a sign between them. */
interface Part {
  readonly kind: 'word' | 'dense' | 'joiner' | 'nothing'
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Cuts a run of letters, digits and joiners into terms. */
export function cutRun(run: string, language: TermLanguage): Cut[] {
  const signed = WORD_WITH_SIGN.test(run) ? run : run.replace(SIGN, '')
  const parts = charactersOf(signed).filter(({ kind }) => kind !== 'nothing')
  const cuts: Cut[] = []
  for (let i = 0; i < parts.length; ) {
    const { kind } = parts[i] ?? { kind: 'nothing' }
    const end = endOfKind(parts, i)
    if (kind === 'dense') cuts.push(...bigramsOf(parts.slice(i, end)))
    if (kind !== 'word') i = end
    else {
      const next = endOfWord(parts, i, language)
      const cut = wordOf(run, parts.slice(i, next), language)
      if (cut) cuts.push(cut)
      i = next
    }
  }
  return cuts
}

/** The characters of a run with their marks. */
function charactersOf(run: string): Part[] {
  const parts: Part[] = []
  let start = 0
  while (start < run.length) {
    let end = start + sizeAt(run, start)
    while (end < run.length && FOLLOWING.test(run.slice(end, end + sizeAt(run, end)))) {
      end += sizeAt(run, end)
    }
    parts.push({ ...characterOf(run.slice(start, end)), start, end })
    start = end
  }
  return parts
}

const sizeAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

function characterOf(character: string): Pick<Part, 'kind' | 'text'> {
  if (JOINER.test(character.charAt(0))) return { kind: 'joiner', text: character.charAt(0) }
  if (/^[+#]/.test(character)) return { kind: 'word', text: character }
  const text = foldCharacter(character)
  if (text === '') return { kind: 'nothing', text }
  return { kind: isDense(text) ? 'dense' : 'word', text }
}

function endOfKind(parts: readonly Part[], from: number): number {
  let end = from + 1
  while (end < parts.length && parts[end]?.kind === parts[from]?.kind) end++
  return end
}

/** Two by two; the last one by itself too, so that a single character is found wherever it stands. */
const bigramsOf = (characters: readonly Part[]): Cut[] =>
  characters.map(({ text, start, end }, i) => {
    const next = characters[i + 1]
    return next ? { term: text + next.text, start, end: next.end } : { term: text, start, end }
  })

/** Where a word ends that may have signs in it. */
function endOfWord(parts: readonly Part[], from: number, language: TermLanguage): number {
  let end = endOfKind(parts, from)
  while (parts[end]?.kind === 'joiner' && parts[end + 1]?.kind === 'word') {
    const next = endOfKind(parts, end + 1)
    const [left, right] = [textOf(parts.slice(from, end)), textOf(parts.slice(end + 1, next))]
    if (!doesJoin(left, parts[end]?.text ?? '', right, language)) break
    end = next
  }
  return end
}

const textOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('')

/** Whether a sign is within a word: in "don't", "3.5" and "U.S.", not in "l'avenir" and "example.org". */
function doesJoin(left: string, sign: string, right: string, language: TermLanguage): boolean {
  if (APOSTROPHE.test(sign)) return !doesElide(language)
  if (/\p{N}$/u.test(left) && /^\p{N}/u.test(right)) return true
  return sign === '.' && /^\p{L}(\.\p{L})*$/u.test(left) && /^\p{L}$/u.test(right)
}

function wordOf(run: string, parts: readonly Part[], language: TermLanguage): Cut | undefined {
  const [start, end] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0]
  const text = textOf(parts)
  // The `l` of "l'avenir" says nothing.
  if (doesElide(language) && text.length < 3 && APOSTROPHE.test(run.charAt(end))) return undefined
  const plain = text
    .replace(/['’＇]s$/, '')
    .replace(/['’＇]/g, '')
    .replace(/[,.．](?=\p{L})/gu, '')
  const number = plain.replace(/[,.](\p{N}{3})(?!\p{N})/gu, '$1').replace(/[,．]/g, '.')
  const word = Array.from(number).slice(0, LONGEST).join('')
  return { term: /\p{N}/u.test(word) ? word : language.stem(word), start, end }
}
