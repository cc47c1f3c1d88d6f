/** How a language writes numbers. */
export interface NumberForms {
  /** What stands between thousands. */
  readonly groups: ReadonlySet<string>
  readonly decimals: ReadonlySet<string>
  /** What words and letters after a number multiply it by. */
  readonly multipliers: ReadonlyMap<string, number>
}

/** Abbreviations of newspapers that Unicode does not list. */
const MORE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { thousand: 1e3, bn: 1e9, mn: 1e6, tn: 1e12, trn: 1e12 },
  de: { tausend: 1e3, mio: 1e6, mrd: 1e9 },
  fr: { mds: 1e9 },
}

const known = new Map<string, NumberForms>()

/** @param language a BCP 47 tag; where it names none, as English */
export function numberForms(language: string): NumberForms {
  const forms = known.get(language) ?? formsOf(language.startsWith('und') ? 'en' : language)
  known.set(language, forms)
  return forms
}

function formsOf(language: string): NumberForms {
  // Blanks are used in all languages, and Arabic digits have signs of their own.
  const groups = new Set([' ', '٬'])
  const decimals = new Set(['٫'])
  for (const { type, value } of new Intl.NumberFormat(language).formatToParts(1234567.5)) {
    if (type === 'group') groups.add(value === '’' ? "'" : value)
    if (type === 'decimal') decimals.add(value)
  }
  const [primary = ''] = language.split('-')
  const more = Object.entries(MORE[primary] ?? {})
  return { groups, decimals, multipliers: new Map([...multipliersOf(language), ...more]) }
}

/** The words for thousands, millions and so on, in all the forms in which the language counts. */
function* multipliersOf(language: string): Generator<[string, number]> {
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(`${language}-u-nu-latn`, {
      notation: 'compact',
      compactDisplay,
      useGrouping: false,
    })
    for (let power = 3; power <= 12; power++) {
      for (const times of [1, 2, 3, 11]) {
        const value = times * 10 ** power
        const parts = format.formatToParts(value)
        const word = parts.find(({ type }) => type === 'compact')?.value
        const digits = Number(parts.find(({ type }) => type === 'integer')?.value)
        if (word && digits > 0 && /^\p{L}+\.?$/u.test(word))
          yield [word.toLocaleLowerCase(language).replace('.', ''), Math.round(value / digits)]
      }
    }
  }
}
