/** Puts words and values together. */
import { formatNumber, type Numerals } from '../numerals.ts'
import { type Plurals, pluralForm } from '../plurals.ts'
import type { Arguments, Catalogue, Forms, WordKey } from './catalogue.ts'

/** How a site speaks, as plain data. */
export interface Speech<Key extends WordKey = WordKey> {
  readonly words: Catalogue<Key>
  /** BCP 47 tag of the words' language: that of the site, or English where there are none in it. */
  readonly wordsLanguage: string
  /** How words are counted, but for those that have a form for 1. */
  readonly plurals: Plurals
  readonly numerals: Numerals
}

/** The text of a word with its placeholders still in it; of one with forms, the form for a count. */
export function patternOf(
  word: string | Forms,
  { plurals }: Pick<Speech, 'plurals'>,
  count: unknown,
): string {
  if (typeof word === 'string') return word
  const n = Number(count)
  return (n === 1 ? word[1] : undefined) ?? word[pluralForm(n, plurals)] ?? word.other
}

/** A word filled in: numbers are written as the language writes them. */
export function say<Known extends WordKey, Key extends Known>(
  speech: Speech<Known>,
  key: Key,
  ...[values]: Arguments<Key>
): string {
  const given: Readonly<Record<string, string | number>> = values ?? {}
  return fill(patternOf(speech.words[key], speech, given.count), (name) => {
    const value = given[name]
    return typeof value === 'number' ? formatNumber(value, speech.numerals) : value
  })
}

/** A pattern with its placeholders filled in; those without a value stay. */
export const fill = (pattern: string, get: (name: string) => string | undefined): string =>
  pattern.replace(/\{(\w+)\}/g, (mark, name) => get(name) ?? mark)
