import { isBoilerplate } from './boilerplate.ts'
import { withoutCutNumber } from './cutNumber.ts'
import { endsSentence } from './sentenceEnd.ts'
import { isAsShortAs } from './textLength.ts'

const SHORTEST = 15
/** Crawlers cut texts at 250 to 350 characters, so that a shorter one is as its publisher wrote it. */
const CUT_FROM = 250
/** So many characters at the end of a text are looked at for signs that it was cut off. */
const TAIL = 16

/** Dots that stand for what was cut off. */
const DOTS = /\s*(\.{3,}|…|\[(\.{3}|…)\])\s*$/
/** A comma or semicolon of any script, but for the semicolon that Greek asks with. */
const COMMA = /\s*([,،、，､፣၊՝߸؛；፤]|(?<!\p{Script=Greek});)\.?\s*$/u
/** One look at the end is cheaper than a search for the rule's beginning: a single full stop is no sign. */
const MAY_BE_CUT_OFF = /[\s…\],،、，､፣၊՝߸;؛；፤#'’٬٫:/\p{Nd}]$|[.,،、，､፣၊՝߸;؛；፤\p{Nd}]\.$/u
/** An entity that was cut in two. */
const CUT_ENTITY = /&#x?[\da-f]*$/i
/** Small words that something must follow. */
const OPEN_END =
  / (?:an?|and|because|n?or|of|the|than|whose|und|oder|sowie|eine[mnrs]?|et|ou|les?|une|aux?|y|el|los|las|una|del)$/

/** An excerpt as plain text, and what it is judged by. */
interface Excerpt {
  readonly excerpt: string
  /** The headline, with and without the name of the publisher. */
  readonly titles: readonly string[]
  /** Length of the excerpt as it was written, with its markup, which is what a crawler cuts by. */
  readonly written: number
}

/**
 * An excerpt as a reader should see it: with "…" where the crawler cut it off, and then without what may be a part of a
 * number; undefined where it says nothing (equal to the headline, shorter than 15 letters, or boilerplate).
 */
export function readableExcerpt({ excerpt, titles, written }: Excerpt): string | undefined {
  const isLong = written >= CUT_FROM
  const kept = MAY_BE_CUT_OFF.test(excerpt.slice(-2))
    ? withoutCutEnd(excerpt, titles, isLong)
    : excerpt
  if (isAsShortAs(SHORTEST - 1, kept) || isBoilerplate(kept)) return undefined
  if (titles.some((title) => isSame(title, kept) || isSame(title, excerpt))) return undefined
  const isWhole = kept === excerpt && (endsSentence(kept) || !(isLong || OPEN_END.test(kept)))
  return isWhole ? kept : `${kept}…`
}

function withoutCutEnd(excerpt: string, titles: readonly string[], isLong: boolean): string {
  const undotted = withoutEnd(withoutEnd(excerpt, DOTS), CUT_ENTITY)
  const cut = { isLong, isDotted: undotted !== excerpt }
  return withoutEnd(withoutCutNumber(undotted, titles, cut), COMMA)
}

/** Looks at the end alone, so that a long text stays cheap. */
function withoutEnd(text: string, sign: RegExp): string {
  const tail = text.slice(-TAIL)
  return text.slice(0, -tail.length) + tail.replace(sign, '')
}

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && a.toLowerCase() === b.toLowerCase()
