import { countOf } from './textDirection.ts'

/** What is known of a language by the script that most letters of a text are of. */
const BY_SCRIPT = {
  Latn: 'und-Latn',
  Arab: 'und-Arab',
  Cyrl: 'und-Cyrl',
  Hani: 'und-Hani',
  Deva: 'und-Deva',
  Hebr: 'und-Hebr',
  Hang: 'ko',
  Grek: 'el',
  Thai: 'th',
}

const KANA = '\\p{sc=Hira}\\p{sc=Kana}'

/**
 * The BCP 47 tag of a text that is not in the site's language, as far as its letters tell: Arabic letters are no English,
 * but they may be Persian, and `und-Arab` says no more. Undefined where they may be the language's own.
 *
 * @param letters of the site's language, see `lettersOf`
 */
export function foreignLanguage(text: string, letters: string): string | undefined {
  const foreign = `[^${letters}\\P{L}]`
  if (!new RegExp(foreign, 'u').test(text)) return undefined
  const half = countOf(text, /\p{L}/gu) / 2
  const isMost = (pattern: string) => countOf(text, new RegExp(pattern, 'gu')) > half
  if (!isMost(foreign)) return undefined
  if (new RegExp(`[${KANA}]`, 'u').test(text) && isMost(`[${KANA}\\p{sc=Hani}]`)) return 'ja'
  return (
    Object.entries(BY_SCRIPT).find(([script]) => isMost(`(?=\\p{L})\\p{sc=${script}}`))?.[1] ??
    'und'
  )
}

/** Tags name some ways of writing that are several scripts, or a kind of one. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
  Aran: ['Arab'],
}

/**
 * The letters that a language is mostly written with, as what stands in brackets of a pattern; all letters where Unicode
 * knows no script of that name.
 *
 * @param language a BCP 47 tag
 */
export function lettersOf(language: string): string {
  const { script = '' } = new Intl.Locale(language).maximize()
  const letters = (SCRIPTS[script] ?? [script]).map((each) => `\\p{sc=${each}}`).join('')
  try {
    new RegExp(`[${letters}]`, 'u')
    return letters
  } catch {
    return '\\p{L}'
  }
}
