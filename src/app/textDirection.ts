/** Scripts that run from right to left: Hebrew, Arabic, Syriac, Thaana, NKo and their relatives. */
const RIGHT_TO_LEFT = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u

/** The direction of a text by its first letter, for the whole block that it heads. */
export const textDirection = (text: string): 'rtl' | undefined =>
  RIGHT_TO_LEFT.test(text) ? 'rtl' : undefined
