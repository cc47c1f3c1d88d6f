import { nearest } from '../../writing/nearMiss.ts'
import { type Query, TEXT_FIELDS, type TextField } from '../query.ts'
import { dayBefore, daysOf } from './daysOf.ts'
import type { Notice, Operator } from './notices.ts'
import { operatorsOf } from './operatorOf.ts'
import type { Item } from './tokens.ts'
import { type Asked, anyOf, phraseQuery, wordQuery } from './wordQuery.ts'

/** What an operator stands for, and what is to be said about it. */
interface Found {
  readonly query?: Query | undefined
  readonly notice?: Notice | undefined
}

/** What `name:value` stands for. */
export function operatorQuery(item: Item, name: string, asked: Asked): Found {
  const { meant, isKnown } = operatorsOf(name)
  const [operator] = meant
  const isTaken = meant.length === 1
  const unknown: Notice | undefined = isKnown
    ? undefined
    : { kind: 'unknownOperator', name, meant, isTaken }
  // "Re:Zero" may be a name that somebody looks for.
  if (!operator)
    return { query: wordQuery(`${name} ${item.text}`, asked, item.isOpen), notice: unknown }
  if (!isTaken) return { notice: unknown }
  if (item.text.trim() === '') return { notice: unknown ?? { kind: 'missingValue', operator } }
  const found = OF_OPERATOR[operator](item, asked)
  return { query: found.query, notice: found.notice ?? unknown }
}

/** The field that a value of `in:` names. */
export function fieldNamed(text: string): {
  readonly field: TextField | undefined
  readonly isKnown: boolean
} {
  return named(text, TEXT_FIELDS)
}

function named<Name extends string>(text: string, names: readonly Name[]) {
  const written = text.normalize('NFKC').trim().toLowerCase()
  const known = names.find((name) => [name, `${name}s`, name.replace(/s$/, '')].includes(written))
  const near = nearest(written, names)
  return { field: known ?? names.find((name) => name === near), isKnown: known !== undefined }
}

type Reader = (item: Item, asked: Asked) => Found

const inField =
  (field: TextField): Reader =>
  (item, { language }) => {
    const read = item.isQuoted ? phraseQuery : wordQuery
    return { query: read(item.text, { language, field }, item.isOpen) }
  }

const OF_OPERATOR: Readonly<Record<Operator, Reader>> = {
  publisher: (item, asked) => {
    const found = inField('publisher')(item, asked)
    // The publisher of "wired.com" may be called "Wired".
    const [, name] = DOMAIN.exec(item.text) ?? []
    if (name === undefined || !found.query) return found
    return {
      query: anyOf([found.query, phraseQuery(name, { ...asked, field: 'publisher' }, false)]),
    }
  },
  topic: inField('topics'),
  type: ({ text }) => {
    const { field: type, isKnown } = named(text, TYPES)
    return {
      query: type && { kind: 'type', type },
      notice: isKnown ? undefined : wrong('type', text, type),
    }
  },
  before: ({ text }) => {
    const days = daysOf(text)
    if (!days) return { notice: wrong('before', text) }
    return { query: { kind: 'days', first: undefined, last: dayBefore(days.first) } }
  },
  after: ({ text }) => {
    const days = daysOf(text)
    if (!days) return { notice: wrong('after', text) }
    return { query: { kind: 'days', first: days.first, last: undefined } }
  },
  // It says where all words are looked for, which is known before they are read.
  in: ({ text }) => {
    const { field, isKnown } = fieldNamed(text)
    return isKnown ? {} : { notice: wrong('in', text, field) }
  },
}

const DOMAIN = /^(?:www\.)?([^\s.]+)\.[a-z.]{2,}$/i
const TYPES = ['article', 'video'] as const

const wrong = (operator: Operator, value: string, taken?: string): Notice => ({
  kind: 'wrongValue',
  operator,
  value,
  taken,
})
