import { domainToUnicode } from 'node:url'

/** What may stand together in a part of a host: one script, or those that East Asian languages mix, with Latin letters. */
const TOGETHER = [
  ...'Arab Armn Beng Cyrl Deva Ethi Geor Grek Gujr Guru Hebr Khmr Knda Laoo Latn Mlym Mymr Orya Sinh Taml Telu Thai Tibt'
    .split(' ')
    .map((script) => [script]),
  ['Latn', 'Hani', 'Hira', 'Kana'],
  ['Latn', 'Hani', 'Bopo'],
  ['Latn', 'Hani', 'Hang'],
].map(
  (scripts) =>
    new RegExp(`^[${scripts.map((script) => `\\p{scx=${script}}`).join('')}\\d-]+$`, 'u'),
)

/** Latin letters of phonetics, which are no language's, and signs that nobody sees. */
const NEVER = /[\u0250-\u02af\u1d00-\u1dbf]|\p{Default_Ignorable_Code_Point}/u

/** Parts that look as if they were Latin: all their letters do, as in аррӏе, which is Cyrillic. */
const LOOKS_LATIN = [
  /^[асԁеһіјӏорԛѕԝхуъьҽпгѵѡмкт\d-]+$/,
  /^[αικνρυωηοτγχ\d-]+$/,
  /^[ագզէլհյնոսցօք\d-]+$/,
]

/**
 * A host as people write it: `müller-zeitung.example` for `xn--mller-zeitung-wob.example`. As in browsers, a part stays as
 * links have it where it mixes scripts or looks as if it were in another one (the profile "highly restrictive" of Unicode's
 * UTS 39, and letters that are all confusable).
 *
 * @param host in the URL standard's form
 */
export function shownHost(host: string): string {
  if (!host.includes('xn--')) return host
  const labels = host.split('.')
  // Below a domain such as .рф nobody expects Latin letters.
  const mayLookLatin = labels.at(-1)?.startsWith('xn--') ?? false
  return labels.map((label) => shownLabel(label, mayLookLatin)).join('.')
}

function shownLabel(label: string, mayLookLatin: boolean): string {
  const shown = label.startsWith('xn--') ? domainToUnicode(label) : ''
  const isPlain =
    !NEVER.test(shown) &&
    TOGETHER.some((letters) => letters.test(shown)) &&
    (mayLookLatin || !LOOKS_LATIN.some((letters) => letters.test(shown)))
  return isPlain ? shown : label
}
