const STORAGE_KEY = 'broadsheet:keys'
const OFF = 'off'

/** As the reader has set it here, where storage is forbidden. */
let chosen: boolean | undefined

/** Whether keys do something by themselves, without Ctrl or ⌘. Readers who dictate, or hit keys by chance, may not want it. */
export function areSingleKeysOn(): boolean {
  if (chosen !== undefined) return chosen
  try {
    return localStorage.getItem(STORAGE_KEY) !== OFF
  } catch {
    return true
  }
}

/** Switches the single keys on or off in this browser; where storage is forbidden or full, until the page is left. */
export function setSingleKeys(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(STORAGE_KEY)
    else localStorage.setItem(STORAGE_KEY, OFF)
    chosen = undefined
  } catch {
    chosen = isOn
  }
}
