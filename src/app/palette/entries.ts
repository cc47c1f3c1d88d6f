/** What the palette has, in the order in which its groups stand where nothing is typed. */
export const GROUPS = ['kept', 'pages', 'topics', 'publishers', 'stories', 'commands'] as const
export type Group = (typeof GROUPS)[number]

/** Something to go to, or to do. */
export interface Entry {
  /** No other one has it. */
  readonly id: string
  readonly group: Group
  readonly name: string
  /** Whether the name is written by others, in a language that may be another than the page's. */
  readonly isForeign: boolean
  /** What it is found by besides its name, such as a domain. It is shown where the name does not have what was typed. */
  readonly alias?: string | undefined
  /** What stands beside it, such as a count. */
  readonly detail?: string | undefined
  /** Where it leads, without the base path, or what it does. */
  readonly target: string | (() => void)
}

/** @param more what most entries do not have */
export function entry(
  group: Group,
  key: string,
  name: string,
  target: Entry['target'],
  more: Partial<Pick<Entry, 'isForeign' | 'detail' | 'alias'>> = {},
): Entry {
  return {
    id: `${group}:${key}`,
    group,
    name,
    isForeign: false,
    target,
    ...more,
  }
}
