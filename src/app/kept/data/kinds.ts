import { type Comparison, compare, notAfter } from '../../../shared/kept/compare.ts'
import { type KeptRecord, printRecord, readRecord } from '../../../shared/kept/records.ts'
import { FILTERS, type Kept, MUTES, READ, SAVED, SETTINGS } from '../kept.ts'

/** What a record would change here, and how much of it is in no form that this edition knows. */
export type Preview = Comparison & { readonly damaged: number }

/** A kind of what is kept, whatever its values are. */
export interface Kind {
  readonly name: string
  readonly kept: Pick<Kept<unknown>, 'values' | 'ready' | 'onChange'>
  /** All of it, for a file. */
  readonly print: () => KeptRecord
  /** What holds of it, without what was taken back. */
  readonly printValues: () => KeptRecord
  /**
   * What a record of anybody would change.
   *
   * @throws NewerRecord where it is of a newer edition
   */
  readonly preview: (record: unknown) => Preview
  /** Takes over what of a record is newer than what is here. */
  readonly take: (record: unknown) => Promise<Taken>
}

/** What was taken over. */
export interface Taken {
  /** Whether the browser has kept it. */
  readonly isKept: boolean
  /** Has it be as before. */
  readonly undo: () => void
}

function kindOf<Value>(kept: Kept<Value>): Kind {
  const { name, form } = kept
  return {
    name,
    kept,
    print: () => printRecord(kept.deeds, form),
    printValues: () =>
      printRecord(new Map([...kept.deeds].filter(([, { value }]) => value !== null)), form),
    preview: (record) => {
      const { deeds, damaged } = readRecord(record, form)
      return { ...compare(kept.deeds, notAfter(deeds, Date.now())), damaged }
    },
    take: async (record) => {
      const deeds = notAfter(readRecord(record, form).deeds, Date.now())
      const before = kept.values
      const isKept = await kept.take(deeds)
      const changed = [...deeds.keys()].filter((key) => kept.values.get(key) !== before.get(key))
      const undo = () =>
        void kept.setAll(new Map(changed.map((key) => [key, before.get(key) ?? null])))
      return { isKept, undo }
    },
  }
}

/** What goes along in a file, in the order in which it is told. Where a visit began is of this browser alone. */
export const KINDS = {
  saved: kindOf(SAVED),
  mutes: kindOf(MUTES),
  settings: kindOf(SETTINGS),
  filters: kindOf(FILTERS),
  read: kindOf(READ),
} as const

export type KindName = keyof typeof KINDS

export const KIND_NAMES = ['saved', 'mutes', 'settings', 'filters', 'read'] as const

/** What goes along in a link: what makes another device show the site as this one does. */
export const CARRIED = ['settings', 'mutes'] as const
