import type { Setting } from '../../../shared/kept/concerns.ts'
import type { Item } from '../../../shared/kept/items.ts'

/** Settings that the first edition kept in local storage, as `off`, and where. */
const SWITCHES = { keys: 'broadsheet:keys', headlines: 'broadsheet:headlines' } as const

/** What the first edition has left here of settings; undefined where it left nothing. */
export function oldSwitches() {
  try {
    const deeds = new Map<string, Item<Setting>>()
    for (const name of ['keys', 'headlines'] as const) {
      if (localStorage.getItem(SWITCHES[name]) === 'off')
        deeds.set(name, { at: 1, value: { name, is: 'off' } })
    }
    return deeds.size === 0 ? undefined : { deeds, clear }
  } catch {
    // Storage is forbidden.
    return undefined
  }
}

function clear(): void {
  for (const key of Object.values(SWITCHES)) localStorage.removeItem(key)
}
