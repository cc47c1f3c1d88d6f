/** Letters that are another one with a stroke or the like, which Unicode does not take apart, and letters that are written in two ways. */
const SAME_LETTERS: ReadonlyMap<string, string> = new Map([
  ...pairs('øo ðd đd ħh ıi ŀl łl ŋn ŧt ƀb ɨi ʉu ςσ'),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  // Alef with wasla, alef maksura, teh marbuta, and the kaf and yeh of Persian.
  ...pairs('ٱا ىي ةه کك یي'),
])

function pairs(text: string): [string, string][] {
  return text.split(' ').map((pair): [string, string] => [pair.charAt(0), pair.slice(1)])
}

/** Scripts whose marks are accents, points or vowels that may be left out. */
const MARKS_DO_NOT_MATTER = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Arabic}]/u
/** In Cyrillic й and ў are letters of their own, ё and stressed vowels are not. */
const CYRILLIC = /^\p{sc=Cyrillic}/u

/** Neither letter, digit nor mark; and tatweel, which only lengthens a word. */
const DROPPED = /[^\p{L}\p{N}\p{M}]|ـ/gu

/** Zeros of the decimal digits that people write, other than 0 and what NFKC makes 0. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
  0xf20, 0x1040, 0x17e0,
]

const folded = new Map<string, string>()

/**
 * A character with its marks as the index has it: without case, width, accents and the like. Marks that are letters, as
 * the vowels of Devanagari and Thai and the voicing of kana, stay. Case is folded without regard to the language: the four
 * i of Turkish are one.
 *
 * @param character one base character and what belongs to it
 * @returns several characters for ligatures; none for what only shapes others
 */
export function foldCharacter(character: string): string {
  const known = folded.get(character)
  if (known !== undefined) return known
  const result = fold(character)
  // Characters are few, but what people write may have endless runs of marks.
  if (character.length < 8) folded.set(character, result)
  return result
}

function fold(character: string): string {
  const lower = character.normalize('NFKC').toLowerCase().normalize('NFKC').replace(DROPPED, '')
  return Array.from(
    withoutMarks(lower),
    (letter) => SAME_LETTERS.get(letter) ?? digit(letter),
  ).join('')
}

function withoutMarks(text: string): string {
  if (MARKS_DO_NOT_MATTER.test(text)) return text.normalize('NFKD').replace(/\p{M}/gu, '')
  if (!CYRILLIC.test(text)) return text
  return text
    .normalize('NFKD')
    .replace(/(?!\u0306)\p{M}/gu, '')
    .normalize('NFC')
}

function digit(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  const zero = code < 0x660 ? undefined : ZEROS.find((each) => code >= each && code < each + 10)
  return zero === undefined ? letter : String(code - zero)
}
