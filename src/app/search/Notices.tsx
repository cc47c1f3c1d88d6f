import 'virtual:broadsheet/words/lazy'
import { site } from 'virtual:broadsheet/site'
import type { ReactNode } from 'react'
import { type Notice, OPERATORS, type Operator } from '../../shared/find/asking/notices.ts'
import { TEXT_FIELDS } from '../../shared/find/query.ts'
import { oneLine } from '../../shared/writing/oneLine.ts'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'

/** What of a query is not as the search has it, and what has become of it. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  if (notices.length === 0) return null
  return (
    <ul className="mb-4 max-w-[80ch] space-y-1 border-s-4 border-accent bg-shade px-4 py-3">
      {notices.map((notice, i) => (
        <li key={i}>{explained(notice)}</li>
      ))}
    </ul>
  )
}

function explained(notice: Notice): ReactNode {
  if (notice.kind === 'tooLong') return say('searchTooLong')
  if (notice.kind === 'noWord') return say('noWord')
  if (notice.kind === 'notTaken') {
    return (
      <Phrase word="valueTaken" values={{ value: <Code text="NOT" />, taken: <Code text="-" /> }} />
    )
  }
  if (notice.kind === 'unknownOperator') return unknownOperator(notice)
  const operator = <Code text={`${notice.operator}:`} />
  const examples = list(EXAMPLES[notice.operator])
  if (notice.kind === 'missingValue') {
    return <Phrase word="valueMissing" values={{ operator, examples }} />
  }
  const value = <Code text={notice.value} />
  if (notice.taken === undefined) {
    return <Phrase word="valueWrong" values={{ value, operator, examples }} />
  }
  return <Phrase word="valueTaken" values={{ value, taken: <Code text={notice.taken} /> }} />
}

function unknownOperator({ name, meant, isTaken }: Extract<Notice, { kind: 'unknownOperator' }>) {
  const written = <Code text={`${name}:`} />
  const operators = (meant.length > 0 ? choice : list)(
    (meant.length > 0 ? meant : OPERATORS).map((each) => `${each}:`),
  )
  if (isTaken)
    return <Phrase word="operatorTaken" values={{ name: written, operator: operators }} />
  const word = meant.length > 0 ? 'operatorMeant' : 'operatorUnknown'
  return <Phrase word={word} values={{ name: written, operators }} />
}

/** What may stand after each operator. */
const EXAMPLES: Readonly<Record<Operator, readonly string[]>> = {
  publisher: ['publisher:wired', 'publisher:"the verge"'],
  topic: ['topic:ai', 'topic:"computer vision"'],
  type: ['type:article', 'type:video'],
  before: ['before:2021', 'before:2021-06', 'before:2021-06-15'],
  after: ['after:2021', 'after:2021-06', 'after:2021-06-15'],
  in: TEXT_FIELDS.map((field) => `in:${field}`),
}

/** What is typed, which runs from left to right in all languages. */
const Code = ({ text }: { text: string }) => (
  <code dir="ltr" translate="no" className="font-mono text-sm font-semibold">
    {oneLine(text)}
  </code>
)

const LIST = new Intl.ListFormat(site.wordsLanguage, { type: 'unit' })
const CHOICE = new Intl.ListFormat(site.wordsLanguage, { type: 'disjunction' })

const listed =
  (format: Intl.ListFormat) =>
  (texts: readonly string[]): ReactNode =>
    format
      .formatToParts(texts)
      .map(({ type, value }) => (type === 'element' ? <Code key={value} text={value} /> : value))

const list = listed(LIST)
const choice = listed(CHOICE)
