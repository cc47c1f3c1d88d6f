/** What a catalogue of words is, and how the type checker compares one with English. */
import type { buildWords, english } from './en.ts'

type English = typeof english

/** Names of the words. */
export type WordKey = keyof English
/** Names of the words that browsers load. */
export type AppWordKey = Exclude<WordKey, keyof typeof buildWords>

/**
 * A word with a form for each way in which its language counts, see Intl.PluralRules. `1` is for that number alone: the
 * build writes it for English words on a site that counts in another language.
 */
export type Forms = { readonly other: string } & {
  readonly [Form in Intl.LDMLPluralRule | 1]?: string
}

/** Words of a language by their names. Placeholders are as in English. */
export type Catalogue<Key extends WordKey = WordKey> = {
  readonly [Each in Key]: English[Each] extends string ? string : Forms
}

/** The names in braces. */
type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

type PlaceholdersOf<Word> = Word extends string
  ? Placeholders<Word>
  : Placeholders<Word[keyof Word]>

/** What has to be given to fill in a word: texts as they are, numbers to be written as the language writes them. */
export type Values<Key extends WordKey, Value = string | number> = {
  readonly [Name in PlaceholdersOf<English[Key]>]: Name extends CountIn<Key> ? number : Value
}

/** The number that chooses the form. */
type CountIn<Key extends WordKey> = English[Key] extends string ? never : 'count'

/** Nothing, for words that have no placeholder. */
export type Arguments<Key extends WordKey> =
  PlaceholdersOf<English[Key]> extends never ? [] : [values: Values<Key>]

/** Forms that may stand for one number alone, which they may then say in letters. */
type Spelled = 'zero' | 'one' | 'two'

type Missing<Text, Wanted> = Exclude<Wanted, Placeholders<Text>>
type Unknown<Text, Wanted> = Exclude<Placeholders<Text>, Wanted>

/** `unknown`, which anything is, where a text has the placeholders of English; else what is wrong with it. */
type CheckedText<Text, Wanted, Optional = never> = [
  Missing<Text, Exclude<Wanted, Optional>>,
  Unknown<Text, Wanted>,
] extends [never, never]
  ? unknown
  : {
      missingPlaceholder: Missing<Text, Exclude<Wanted, Optional>>
      unknownPlaceholder: Unknown<Text, Wanted>
    }

type CheckedWord<Word, Wanted> = Word extends string
  ? CheckedText<Word, Wanted>
  : {
      readonly [Form in keyof Word]: CheckedText<
        Word[Form],
        Wanted,
        Form extends Spelled ? 'count' : never
      >
    }

type Checked<Words> = {
  readonly [Key in keyof Words]: Key extends WordKey
    ? CheckedWord<Words[Key], PlaceholdersOf<English[Key]>>
    : { unknownWord: Key }
}

/** A translation as it is: the type checker finds words that are missing or unknown, and placeholders that are. */
export const translation = <const Words extends Readonly<Record<string, string | Forms>>>(
  words: Words & Catalogue & Checked<Words>,
): Catalogue => words
