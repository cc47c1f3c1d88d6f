/**
 * Its n-grams take half a second and 90 MB to load: import this file where it is needed (`await import`), not at the start.
 * Of the four sets this is the smallest; the largest was right on one more of 150 headlines in 15 languages, for 400 MB.
 */
import { eld } from 'eld/extrasmall'

/** A shorter text in a script that many languages share is a guess: "Museum reopens" is as good as Dutch. */
const SHORTEST = 24
const SHARED_SCRIPT = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Arabic}]/u

/** The language that a text is in, such as `en`; undefined where that is not sure. */
export function languageOf(text: string): string | undefined {
  if (text.length < SHORTEST && SHARED_SCRIPT.test(text)) return undefined
  const found = eld.detect(text)
  return found.language !== '' && found.isReliable() ? found.language : undefined
}
