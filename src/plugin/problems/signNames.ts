/** What signs are called that cannot be seen, or look like others, in the words of messages. */
const NAMES: Readonly<Record<string, string>> = {
  '\u00a0': 'a no-break space',
  '\u00ad': 'a soft hyphen',
  '\u034f': 'an invisible joiner',
  '\u061c': 'a mark of direction',
  '\u180e': 'an invisible separator',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u200e': 'a mark of direction',
  '\u200f': 'a mark of direction',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\u202f': 'a narrow no-break space',
  '\u2060': 'a word joiner',
  '\u2212': 'a minus sign',
  '\u3000': 'an ideographic space',
  '\ufeff': 'a byte order mark (zero-width no-break space)',
  '\uff1a': 'a full-width colon',
  '\ufe55': 'a small colon',
  '\u02d0': 'a letter that looks like a colon',
  '\ua789': 'a letter that looks like a colon',
  '\u0589': 'an Armenian full stop',
  '\u05c3': 'a Hebrew full stop',
  '\u2236': 'a sign of ratio',
  '\ufe13': 'an upright colon',
  '\u0085': 'a sign for a new line (U+0085)',
  '\u2010': 'a typographic hyphen',
  '\u2011': 'a no-break hyphen',
  '\u2012': 'a figure dash',
  '\u2013': 'an en dash',
  '\u2014': 'an em dash',
  '\u2015': 'a horizontal bar',
  '\uff0d': 'a full-width hyphen',
  '\u2022': 'a bullet',
  '\u00b7': 'a middle dot',
}

/** What cannot be seen: spaces of other widths, signs without any, and marks of direction. */
export const UNSEEN = /[^\S \t\r\n]|\p{Cf}|\u034f|\u180e/u

/**
 * What a sign is called that is no plain one: `a no-break space`; of a letter its script, `a Cyrillic letter`.
 *
 * @returns undefined for signs of ASCII
 */
export function signName(sign: string): string | undefined {
  if (/^[\0-\x7f]?$/.test(sign)) return undefined
  const name = NAMES[sign]
  if (name !== undefined) return name
  if (/\p{Cf}/u.test(sign)) return `an invisible sign (${numberOf(sign)})`
  if (/\s/.test(sign)) return `a space of another width (${numberOf(sign)})`
  const script = SCRIPTS.find(([, pattern]) => pattern.test(sign))?.[0]
  return script === undefined
    ? `the sign ${sign} (${numberOf(sign)})`
    : `the ${script} letter ${sign}`
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['full-width', /[\uff21-\uff3a\uff41-\uff5a]/],
]

const numberOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Letters of other scripts that look like those of ASCII, as pairs. */
const ALIKE = new Map(
  'аaеeоoрpсcуyхxіiјjѕsԁdһhοoαaρpνvιiκkτtυuɡgıi'.match(/../gu)?.map((pair) => {
    const [sign = '', letter = ''] = pair
    return [sign, letter] as const
  }),
)

/** Longer than any name; to normalize a long run of marks takes the square of its length. */
const LONGEST_NAME = 200

/**
 * A name as it looks: without what cannot be seen, and with the letters of ASCII that its letters look like. What is too
 * long for a name stays as it is.
 */
export const asItLooks = (name: string): string =>
  name.length > LONGEST_NAME
    ? name
    : [...name.normalize('NFKC')]
        .map((sign) => ALIKE.get(sign) ?? (UNSEEN.test(sign) ? '' : sign))
        .join('')
        .trim()

/** The first sign of a text that is no plain one, with its index. */
export function oddSign(text: string): { name: string; index: number } | undefined {
  let index = 0
  for (const sign of text) {
    const name = signName(sign)
    if (name !== undefined) return { name, index }
    index += sign.length
  }
  return undefined
}
