import { isFields } from '../../../read/loadYaml.ts'
import {
  type ReportLine,
  type RunLine,
  reportLineSchema,
  runLineSchema,
  type StoryLine,
  storyLineSchema,
  type WrittenFeed,
  writtenFeedSchema,
} from '../memory.ts'

/** The places of members, and those of the members of these. */
interface Order {
  readonly ranks: ReadonlyMap<string, number>
  readonly inner: ReadonlyMap<string, Order>
}

/** A line as text: its members in the order of its schema, then what else it has, so that the same facts are the same bytes. */
export const lineText = (
  kind: keyof typeof ORDERS,
  line: RunLine | WrittenFeed | ReportLine | StoryLine,
): string => JSON.stringify(inOrder(ORDERS[kind], line))

function inOrder(order: Order, fields: object): object {
  let changed: Record<string, unknown> | undefined
  for (const [name, inner] of order.inner) {
    const value: unknown = Reflect.get(fields, name)
    const after = isFields(value) ? inOrder(inner, value) : value
    if (after !== value) changed = { ...(changed ?? fields), [name]: after }
  }
  const after = changed ?? fields
  if (isInOrder(order, after)) return after
  const rankOf = (name: string) => order.ranks.get(name) ?? order.ranks.size
  return Object.fromEntries(
    Object.entries(after).sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1)),
  )
}

/** Most are as they were read. */
function isInOrder({ ranks }: Order, fields: object): boolean {
  let last = -1
  for (const name in fields) {
    const rank = ranks.get(name)
    if (rank === undefined || rank < last) return false
    last = rank
  }
  return true
}

function orderOf(entries: object): Order {
  const parts = Object.entries(entries).map(([name, part]) => [name, entriesOf(part)] as const)
  return {
    ranks: new Map(parts.map(([name], i) => [name, i])),
    inner: new Map(parts.flatMap(([name, part]) => (part ? [[name, orderOf(part)] as const] : []))),
  }
}

/** The members of a part of a schema that is a group; what may be absent is wrapped. */
function entriesOf(schema: unknown): object | undefined {
  if (!isFields(schema)) return undefined
  if ('wrapped' in schema) return entriesOf(schema.wrapped)
  return isFields(schema.entries) ? schema.entries : undefined
}

const ORDERS = {
  run: orderOf(runLineSchema.entries),
  feed: orderOf(writtenFeedSchema.entries),
  report: orderOf(reportLineSchema.entries),
  story: orderOf(storyLineSchema.entries),
}
