/** Letters that run from right to left: Hebrew, Arabic, Syriac, Thaana, NKo, Adlam and their relatives. */
const RIGHT_TO_LEFT =
  /(?=\p{L})[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/gu

/**
 * The direction in which a text runs: that of most of its letters. A name at its beginning does not turn it, as it
 * would where browsers decide. Undefined where there are as many of both, or no letters: the direction around it is right.
 */
export function textDirection(text: string): 'ltr' | 'rtl' | undefined {
  const turned = countOf(text, RIGHT_TO_LEFT)
  // Most texts have none, and counting takes time.
  if (turned === 0) return /\p{L}/u.test(text) ? 'ltr' : undefined
  const others = countOf(text, /\p{L}/gu) - turned
  if (turned === others) return undefined
  return turned > others ? 'rtl' : 'ltr'
}

/** How often a pattern occurs in a text. */
export const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
