import { pluralRules } from '../../shared/plurals.ts'
import type { Forms } from '../../shared/words/catalogue.ts'
import { nearest } from '../../shared/writing/nearMiss.ts'
import { type Fault, inWords } from '../problems/fault.ts'
import { type Fields, isFields } from '../read/yaml.ts'
import { ENGLISH } from './catalogues.ts'
import { checkText } from './checkText.ts'

/** A publisher's words by their names. */
export type OwnWords = Readonly<Record<string, string | Forms>>

/**
 * Checks words that a publisher brings: each has to be one of the catalogue, with the placeholders of English, and with
 * a form for each way in which the language counts where it is counted.
 *
 * @param language a BCP 47 tag
 */
export function checkWords(
  fields: Fields,
  language: string,
): { readonly words: OwnWords; readonly faults: readonly Fault[] } {
  const english = new Map(Object.entries(ENGLISH))
  const rules = pluralRules(language)
  const words: Record<string, string | Forms> = {}
  const faults: Fault[] = []
  for (const [key, value] of Object.entries(fields)) {
    const word = english.get(key)
    if (word === undefined) faults.push(unknownWord(key))
    else if (typeof word === 'string') {
      if (typeof value === 'string') words[key] = value
      faults.push(...checkText([key], value, word))
    } else {
      const found = checkForms(key, value, word.other, rules)
      if (isForms(value)) words[key] = value
      faults.push(...found)
    }
  }
  return { words, faults }
}

function unknownWord(key: string): Fault {
  const near = nearest(key, Object.keys(ENGLISH))
  return {
    severity: 'rejected',
    code: 'word-unknown',
    path: [key],
    isName: true,
    found: JSON.stringify(key),
    expected: near === undefined ? 'the name of a word' : JSON.stringify(near),
    fix:
      near === undefined ? 'src/shared/words/en.ts has the names of all words' : `write ${near}:`,
  }
}

/** A counted word: a text for each form of the language and no other. */
function checkForms(
  key: string,
  value: unknown,
  english: string,
  rules: Intl.PluralRules,
): Fault[] {
  const forms = rules.resolvedOptions().pluralCategories
  const shape = forms.map((form) => `${form}: "…"`).join(', ')
  const fault = { severity: 'rejected', code: 'word-forms' } as const
  if (!isFields(value)) {
    const expected = `a text for each form of the language: ${forms.join(', ')}`
    const fix = `write ${key}: { ${shape} }`
    return [{ ...fault, path: [key], found: inWords(value), expected, fix }]
  }
  const names: readonly string[] = forms
  const unknown = Object.keys(value).filter((form) => !names.includes(form))
  // What is misspelled is not missing as well.
  const misspelled = new Set(unknown.map((form) => nearest(form, forms)))
  const missing = forms.filter((form) => value[form] === undefined && !misspelled.has(form))
  return [
    ...missing.map((form) => ({
      ...fault,
      path: [key],
      found: `no form ${JSON.stringify(form)}`,
      expected: `a text for each form of the language: ${forms.join(', ')}`,
      fix: `add ${form}: "…" below ${key}`,
    })),
    ...unknown.map((form) => ({
      ...fault,
      path: [key, form],
      isName: true,
      found: JSON.stringify(form),
      expected: `one of the forms of the language: ${forms.join(', ')}`,
      fix: nearest(form, forms) === undefined ? 'remove it' : `write ${nearest(form, forms)}:`,
    })),
    ...forms
      .filter((form) => value[form] !== undefined)
      .flatMap((form) =>
        checkText(
          [key, form],
          value[form],
          english,
          isOfOneNumber(rules, form) ? 'count' : undefined,
        ),
      ),
  ]
}

const isForms = (value: unknown): value is Forms =>
  isFields(value) &&
  typeof value.other === 'string' &&
  Object.values(value).every((text) => typeof text === 'string')

/** Whether a form stands for one number alone, which it may then say in letters. */
const isOfOneNumber = (rules: Intl.PluralRules, form: Intl.LDMLPluralRule): boolean =>
  NUMBERS.filter((n) => rules.select(n) === form).length === 1

const NUMBERS = Array.from({ length: 200 }, (_, n) => n)
