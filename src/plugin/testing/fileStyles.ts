/** Files of stories in all the ways in which programs and people write YAML, or JSON. */
import fc from 'fast-check'
import { dump } from 'js-yaml'
import { Document, isSeq } from 'yaml'
import { anyText } from './gatheredStories.ts'

const anyEntry = fc.record(
  {
    title: anyText,
    webUrl: fc.nat(30).map((number) => `https://old.example/${number}`),
    quality: fc.nat(99),
    provider: fc.record({ name: anyText }),
    excerpt: anyText,
  },
  { requiredKeys: ['title', 'webUrl'] },
)

const anyRelated = fc.oneof(
  fc.constantFrom(null, []),
  fc.array(anyEntry, { minLength: 1, maxLength: 3 }),
  fc.array(fc.oneof(anyEntry, anyText, fc.constant(null)), { minLength: 1, maxLength: 3 }),
)

/** What a file says. */
const anyData = fc.record(
  {
    title: anyText,
    webUrl: fc.webUrl(),
    heat: fc.constant(65),
    published: fc.boolean(),
    gathered: fc.constant('2024-01-01T00:00:00Z'),
    excerpt: anyText,
    topics: fc.array(anyText, { maxLength: 2 }),
    related: anyRelated,
    images: fc.array(fc.record({ url: fc.webUrl() }), { maxLength: 1 }),
    more: fc.oneof(anyText, fc.constantFrom(null, [], { a: 'b' })),
  },
  { requiredKeys: ['title', 'gathered'] },
)
type Data = Readonly<Record<string, unknown>>

const anyIndent = fc.integer({ min: 1, max: 8 })
const anyWidth = fc.constantFrom(-1, 20, 80)

/** The fields of a file, by the program that has printed them. */
const PRINTERS = [
  fc.record({ indent: anyIndent }).map(
    ({ indent }) =>
      (data: Data) =>
        JSON.stringify(data, null, indent % 5),
  ),
  fc
    .record({ indent: anyIndent, lineWidth: anyWidth })
    .map((options) => (data: Data) => dump(data, options)),
  fc
    .record({ flowLevel: fc.integer({ min: 1, max: 3 }), lineWidth: anyWidth })
    .map((options) => (data: Data) => dump(data, options)),
  fc
    .record({
      indent: anyIndent,
      indentSeq: fc.boolean(),
      lineWidth: anyWidth,
      defaultKeyType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const),
      defaultStringType: fc.constantFrom(
        ...(['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const),
      ),
      isFlow: fc.boolean(),
    })
    .map(({ isFlow, ...options }) => (data: Data) => {
      const document = new Document(data)
      const related = document.get('related', true)
      if (isFlow && isSeq(related)) related.flow = true
      return document.toString(options)
    }),
]

/** Lines and ends of lines that a person adds, each somewhere. */
const anyLines = fc.array(
  fc.tuple(
    fc.nat(40),
    fc.constantFrom('# mine', '  # in it', '      # deep: x', '', '   ', '#', ' # - title: x'),
  ),
  { maxLength: 4 },
)
const anyEnds = fc.array(fc.tuple(fc.nat(40), fc.constantFrom(' # mine', ' ', '   # a: b', '\t')), {
  maxLength: 4,
})
const SECURED = [
  [],
  [`secured: "${'x'.repeat(30)}"`],
  ['secured: "a', '  related:"'],
  ['secured:', '- x', '  related:'],
]

/** A file, which may not be readable where a remark has come into a text. */
export const anyFile: fc.Arbitrary<string> = fc
  .record({
    data: anyData,
    order: fc.array(fc.nat(99), { minLength: 10, maxLength: 10 }),
    print: fc.oneof(...PRINTERS),
    lines: anyLines,
    ends: anyEnds,
    secured: fc.constantFrom(...SECURED),
    rest: fc.constantFrom('---\n', '...\n---\n', '---\ntext', '---\n\nrelated:\n - x\n'),
    start: fc.constantFrom('---\n', '\ufeff---\n', '---  \n'),
    breaks: fc.oneof(
      fc.constant([false]),
      fc.constant([true]),
      fc.array(fc.boolean(), { minLength: 2, maxLength: 9 }),
    ),
  })
  .map(({ data, order, print, lines, ends, secured, rest, start, breaks }) => {
    const fields = Object.entries(data).map((field, i) => ({ field, at: order[i] ?? 0 }))
    const inOrder = fields.toSorted((a, b) => a.at - b.at).map(({ field }) => field)
    const all = print(Object.fromEntries(inOrder)).trimEnd().split('\n')
    for (const [at, line] of lines) all.splice(at % (all.length + 1), 0, line)
    for (const [at, end] of ends) all[at % all.length] += end
    const tops = [...all.keys()].filter((i) => /^["'\w]/.test(all[i] ?? ''))
    if (!all.includes('{'))
      all.splice(tops[(order[0] ?? 0) % tops.length] ?? all.length, 0, ...secured)
    const text = `${start}${all.join('\n')}\n${rest}`
    return text
      .split('\n')
      .reduce((before, line, i) => `${before}${breaks[i % breaks.length] ? '\r' : ''}\n${line}`)
  })
