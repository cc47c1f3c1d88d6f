import { readFileSync } from 'node:fs'

/** A report, and the event that people have said it is of. */
export interface Labelled {
  /** Groups that are alike have the same beginning, up to a hyphen: `1-a`, `1-b`. They are tuned and tested together. */
  readonly group: string
  readonly id: string
  readonly title: string
  readonly lead: string
}

/**
 * Reads labelled reports: an array, or a line each.
 *
 * @throws Error that says what a report has to have
 */
export function readLabelled(file: string): Labelled[] {
  const text = readFileSync(file, 'utf8').trim()
  const items: unknown = text.startsWith('[')
    ? JSON.parse(text)
    : text.split('\n').map((line): unknown => JSON.parse(line))
  const list: readonly unknown[] = Array.isArray(items) ? items : []
  return list.map((item, i) => {
    const report = labelled(item, i)
    if (!report) throw new Error(`${file}: report ${i + 1} needs "group" and "title" as texts`)
    return report
  })
}

function labelled(item: unknown, number: number): Labelled | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  const { group, id, title, lead }: Partial<Record<string, unknown>> = { ...item }
  if (typeof group !== 'string' || typeof title !== 'string') return undefined
  return {
    group,
    id: typeof id === 'string' ? id : `${number}`,
    title,
    lead: typeof lead === 'string' ? lead : '',
  }
}

/** Two halves, so that what is tuned on one is tried on another: groups that are alike stay together. */
export function halvesOf(reports: readonly Labelled[]): readonly [Labelled[], Labelled[]] {
  const kind = ({ group }: Labelled) => group.replace(/-[^-]*$/, '')
  const kinds = [...new Set(reports.map(kind))]
  const isFirst = (report: Labelled) => kinds.indexOf(kind(report)) % 2 === 0
  return [reports.filter(isFirst), reports.filter((report) => !isFirst(report))]
}
