import type { TextField } from '../../shared/find/query.ts'
import type { TermLanguage } from '../../shared/find/termLanguage.ts'
import { cutTerms } from '../../shared/find/termsOf.ts'

/** Words that were found, and where they were looked for. */
export interface Mark {
  readonly terms: ReadonlySet<string>
  /** Undefined: anywhere. */
  readonly field: TextField | undefined
}

/** A part of a text: a word that was found, or what is between such words. */
export interface Part {
  readonly text: string
  readonly isMarked: boolean
}

/**
 * A text in parts, of which those are marked that were found. All parts together are the text.
 *
 * @param field that the text is
 */
export function markText(
  text: string,
  field: TextField,
  marks: readonly Mark[],
  language: TermLanguage,
): Part[] {
  const here = marks.filter((mark) => mark.field === undefined || mark.field === field)
  const parts: Part[] = []
  let done = 0
  for (const { start, end } of merged(text, here, language)) {
    if (start > done) parts.push({ text: text.slice(done, start), isMarked: false })
    parts.push({ text: text.slice(start, end), isMarked: true })
    done = end
  }
  if (done < text.length) parts.push({ text: text.slice(done), isMarked: false })
  return parts
}

/** Where words were found; those of two characters that overlap are one. */
function merged(text: string, marks: readonly Mark[], language: TermLanguage) {
  const found: { start: number; end: number }[] = []
  if (marks.length === 0) return found
  for (const { term, start, end } of cutTerms(text, language)) {
    if (!marks.some(({ terms }) => terms.has(term))) continue
    const last = found.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else found.push({ start, end })
  }
  return found
}

/** A text that is longer is cut to where its first word was found. */
const SEEN = 170
/** So much is shown before that word. */
const BEFORE = 60

/** The part of a long text in which the first word was found, with a sign that it does not begin there. */
export function excerptAt(parts: readonly Part[]): readonly Part[] {
  const first = parts.findIndex(({ isMarked }) => isMarked)
  const before = parts
    .slice(0, Math.max(0, first))
    .map(({ text }) => text)
    .join('')
  if (before.length < SEEN) return parts
  const from = before.indexOf(' ', before.length - BEFORE)
  const shown = from === -1 ? before.slice(-BEFORE) : before.slice(from + 1)
  return [{ text: `… ${shown}`, isMarked: false }, ...parts.slice(first)]
}
