import { hasChanges } from '../../../shared/kept/compare.ts'
import { NewerRecord } from '../../../shared/kept/records.ts'
import { KIND_NAMES, KINDS, type KindName, type Preview, type Taken } from './kinds.ts'

/** What a file or a link offers, and what would change by it. Nothing is changed before it is taken. */
export interface Offer {
  /** What would change, kind by kind: only kinds that it has. */
  readonly previews: ReadonlyMap<KindName, Preview>
  /** Whether anything would. */
  readonly hasChanges: boolean
  /** How many entries are in no form that this edition knows. */
  readonly damaged: number
  /** Whether a part is of a newer edition, and left out. */
  readonly hasNewer: boolean
  /** Takes it over. */
  readonly take: () => Promise<Taken>
}

/** @param records by the names of their kinds: anything at all */
export async function offerOf(
  records: ReadonlyMap<string, unknown>,
  names: readonly KindName[] = KIND_NAMES,
): Promise<Offer> {
  const offered = names.filter((name) => records.has(name))
  await Promise.all(offered.map((name) => KINDS[name].kept.ready))
  const previews = new Map<KindName, Preview>()
  for (const name of offered) {
    const preview = previewOf(name, records.get(name))
    if (preview) previews.set(name, preview)
  }
  const all = [...previews.values()]
  return {
    previews,
    hasChanges: all.some(hasChanges),
    damaged: all.reduce((sum, { damaged }) => sum + damaged, 0),
    hasNewer: previews.size < offered.length,
    take: async () => {
      const taking = [...previews.keys()].map((name) => KINDS[name].take(records.get(name)))
      const taken = await Promise.all(taking)
      return {
        isKept: taken.every(({ isKept }) => isKept),
        undo: () => {
          for (const { undo } of taken) undo()
        },
      }
    },
  }
}

/** Undefined where the record is of a newer edition. */
function previewOf(name: KindName, record: unknown): Preview | undefined {
  try {
    return KINDS[name].preview(record)
  } catch (error) {
    if (error instanceof NewerRecord) return undefined
    throw error
  }
}
