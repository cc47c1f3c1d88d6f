/**
 * How a language counts, as plain data: the build asks Intl once, see `numerals.ts`. A browser that does not know the
 * language would take the rules of its reader's.
 *
 * The forms are digits, places in FORMS; `other` is left out at the end.
 */
export interface Plurals {
  /** The forms of 0 to 99. */
  readonly small: string
  /** The forms of 100 to 199, which all larger numbers repeat (of all languages, Cornish alone has others from 1000 on). */
  readonly large: string
  /** The form of whole millions, of which French, Spanish and Portuguese have their own. */
  readonly million: string
}

const FORMS = ['other', 'zero', 'one', 'two', 'few', 'many'] as const

/**
 * The rules by which Intl chooses a form; for a language that it does not know, those of one that has a single form.
 *
 * @param language a BCP 47 tag
 */
export function pluralRules(language: string): Intl.PluralRules {
  // Else Intl would take the language of the system that the build runs on.
  const isKnown = Intl.PluralRules.supportedLocalesOf(language).length > 0
  return new Intl.PluralRules(isKnown ? language : 'ja')
}

/** How a language counts, by its BCP 47 tag. */
export function pluralsOf(language: string): Plurals {
  const rules = pluralRules(language)
  const formOf = (n: number) => FORMS.indexOf(rules.select(n))
  const forms = (from: number) =>
    Array.from({ length: 100 }, (_, n) => formOf(from + n))
      .join('')
      .replace(/0+$/, '')
  return { small: forms(0), large: forms(100), million: `${formOf(1_000_000)}` }
}

/** The form for a whole number, from 0 on. */
export function pluralForm(n: number, { small, large, million }: Plurals): Intl.LDMLPluralRule {
  const forms = n < 100 ? small.charAt(n) : large.charAt(n % 100)
  const form = n > 0 && n % 1_000_000 === 0 ? million : forms
  return FORMS[Number(form)] ?? 'other'
}
