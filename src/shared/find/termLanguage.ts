/** What the cutting of texts into terms has to know of the language in which a site's stories are. */
export interface TermLanguage {
  /** BCP 47 tag. */
  readonly tag: string
  /**
   * What is left of a word without its inflection.
   *
   * @param word as it is written in the index: in small letters, without accents
   */
  readonly stem: (word: string) => string
  /** Endings of words, with which a word may go on that a reader has begun to type: its stem is then shorter than what is typed. */
  readonly endings: readonly string[]
}

/** Languages whose short words give up their vowel for an apostrophe: `l'avenir`, `dell'anno`. */
const ELIDING = /^(fr|it|ca|oc|co|lij|pms|wa)\b/

/** Whether an apostrophe parts words in a language; elsewhere it lies within one: `don't`. */
export const doesElide = ({ tag }: Pick<TermLanguage, 'tag'>): boolean => ELIDING.test(tag)
