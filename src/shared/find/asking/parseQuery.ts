/** Reads what a reader asks for: the query language, see README.md of the search's room. */
import type { Query, TextField } from '../query.ts'
import type { TermLanguage } from '../termLanguage.ts'
import type { Notice } from './notices.ts'
import { operatorsOf } from './operatorOf.ts'
import { fieldNamed, operatorQuery } from './operatorQuery.ts'
import { type Item, type Token, tokensOf } from './tokens.ts'
import { type Asked, anyOf, excludedQuery, phraseQuery, wordQuery } from './wordQuery.ts'

/** What a reader asks for, and what is to be said about how it was asked. */
export interface ParsedQuery {
  readonly query: Query
  readonly notices: readonly Notice[]
  /** Nothing is asked for: there is no word, or only signs. */
  readonly isEmpty: boolean
}

/** Parentheses within parentheses: nobody goes deeper. */
const DEEPEST = 12

/**
 * Reads a query. Whatever is typed has a meaning, also while it is being typed: a quotation mark or parenthesis that is
 * not closed goes on to the end, and what is not understood is left out or taken as words, with a notice.
 *
 * @param text as it was typed
 * @param language the site's
 */
export function parseQuery(text: string, language: TermLanguage): ParsedQuery {
  const { tokens, isCut } = tokensOf(text)
  const reading: Reading = {
    tokens,
    at: 0,
    depth: 0,
    isExcluded: false,
    language,
    field: undefined,
    notices: [],
  }
  reading.field = fieldOf(tokens)
  if (isCut) reading.notices.push({ kind: 'tooLong' })
  const queries: Query[] = []
  while (reading.at < tokens.length) queries.push(...readAll(reading))
  const query = allOf(queries)
  const isEmpty = saysNothing(query)
  // An operator without a word is explained already.
  if (isEmpty && text.trim() !== '' && reading.notices.length === 0) {
    reading.notices.push({ kind: 'noWord' })
  }
  return { query, notices: reading.notices, isEmpty }
}

interface Reading {
  readonly tokens: readonly Token[]
  /** The next token. */
  at: number
  depth: number
  /** It is within parentheses that have a minus before them. */
  isExcluded: boolean
  readonly language: TermLanguage
  /** Where all words are looked for: what `in:` says. */
  field: TextField | undefined
  readonly notices: Notice[]
}

/** The last `in:` counts, for all of the query: there is one field to look in. */
const fieldOf = (tokens: readonly Token[]): TextField | undefined =>
  tokens
    .filter((token): token is Item => token.kind === 'item')
    .filter(({ operator }) => operator !== undefined && operatorsOf(operator).meant[0] === 'in')
    .map(({ text }) => fieldNamed(text).field)
    .findLast((field) => field !== undefined)

/** Parts that all have to hold, up to a parenthesis that is closed. */
function readAll(reading: Reading): Query[] {
  const queries: Query[] = []
  while (reading.at < reading.tokens.length) {
    if (reading.tokens[reading.at]?.kind === 'close') {
      reading.at++
      break
    }
    const query = readAny(reading)
    if (query) queries.push(query)
  }
  return queries
}

/** A part, or several with `OR` between them, which binds closer than a space: `rover moon OR mars`. */
function readAny(reading: Reading): Query | undefined {
  const choices: Query[] = []
  for (;;) {
    const query = readOne(reading)
    if (query && !saysNothing(query)) choices.push(query)
    while (reading.tokens[reading.at]?.kind === 'or') reading.at++
    const before = reading.tokens[reading.at - 1]?.kind
    const next = reading.tokens[reading.at]?.kind
    if (before !== 'or' || next === undefined || next === 'close') break
  }
  return choices.length === 0 ? undefined : anyOf(choices)
}

function readOne(reading: Reading, isExcluded = false): Query | undefined {
  const token = reading.tokens[reading.at]
  if (token === undefined || token.kind === 'close' || token.kind === 'or') return undefined
  reading.at++
  if (token.kind === 'not') {
    if (!reading.notices.some(({ kind }) => kind === 'notTaken')) {
      reading.notices.push({ kind: 'notTaken' })
    }
    return readOne(reading, true)
  }
  const isOut = isExcluded || token.isExcluded
  const query = token.kind === 'item' ? readItem(token, isOut, reading) : readGroup(isOut, reading)
  return query && isOut && !saysNothing(query) ? { kind: 'not', query } : query
}

function readGroup(isOut: boolean, reading: Reading): Query | undefined {
  if (reading.depth >= DEEPEST) return undefined
  const isWithin = reading.isExcluded
  reading.isExcluded ||= isOut
  reading.depth++
  const query = allOf(readAll(reading))
  reading.depth--
  reading.isExcluded = isWithin
  return query
}

function readItem(item: Item, isOut: boolean, reading: Reading): Query | undefined {
  const { notices, field, language } = reading
  const asked: Asked = { language, field }
  if (item.operator !== undefined) {
    const found = operatorQuery(item, item.operator, asked)
    if (found.notice) notices.push(found.notice)
    return found.query
  }
  if (isOut || reading.isExcluded) return excludedQuery(item.text, asked)
  const read = item.isQuoted ? phraseQuery : wordQuery
  return read(item.text, asked, item.isOpen)
}

/** All of some that say something; that one where there is only one. */
function allOf(queries: readonly Query[]): Query {
  const saying = queries.filter((query) => !saysNothing(query))
  const [only] = saying
  return saying.length === 1 && only ? only : { kind: 'all', queries: saying }
}

const saysNothing = (query: Query): boolean => query.kind === 'all' && query.queries.length === 0
