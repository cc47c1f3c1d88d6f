/** So many signs behind the end of a sentence are looked at: what closes there is short. */
const TAIL = 32

/** Closes a quotation or a bracket. Languages close with what others open with: „so“, »so«. */
const CLOSING = String.raw`[\p{Pe}\p{Pf}\p{Pi}"']`
/** Signs that nobody sees, such as a mark of direction. */
const UNSEEN = String.raw`[\p{Cf}\p{M}]`
/** The Greek question mark is a semicolon in NFC. */
const SIGN = String.raw`[\p{Sentence_Terminal}…:：]|(?<=\p{Script=Greek});`
const EMOJI = String.raw`[[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u20e3]--[©®™]]`

/** What closes alone counts as well, where it stands at a word: „so“ is whole, and `he said “` is not. */
const ENDS = new RegExp(
  String.raw`(?:${SIGN}|${EMOJI}|(?<=\S)${CLOSING})(?: ?${CLOSING}|${UNSEEN})*$`,
  'v',
)

/** Letters of scripts that have no sign for the end of a sentence, as Unicode's Sentence_Terminal knows them. */
const WITHOUT_SIGN =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Tai_Le}\p{Script=New_Tai_Lue}]/gu
const LETTER = /\p{L}/gu

/**
 * Whether a text ends as a sentence does: with a sign of Unicode's Sentence_Terminal, a colon, or an emoji, and what
 * closes behind it. A text in a script that has no such sign always does, as its end tells nothing.
 *
 * @param text plain text
 */
export function endsSentence(text: string): boolean {
  return text.endsWith('.') || ENDS.test(text.slice(-TAIL)) || isMostlyWithoutSign(text)
}

function isMostlyWithoutSign(text: string): boolean {
  const without = text.match(WITHOUT_SIGN)?.length ?? 0
  return without > 0 && without * 2 > (text.match(LETTER)?.length ?? 0)
}
