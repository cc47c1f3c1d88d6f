const STORAGE_KEY = 'broadsheet:headlines'
const OFF = 'off'

/** As the reader has set it here, where storage is forbidden. */
let chosen: boolean | undefined

/** Whether headlines are marked by what differs between them. */
export function areMarksOn(): boolean {
  if (chosen !== undefined) return chosen
  try {
    return localStorage.getItem(STORAGE_KEY) !== OFF
  } catch {
    return true
  }
}

/** Switches the marks on or off in this browser; where storage is forbidden or full, until the page is left. */
export function setMarks(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(STORAGE_KEY)
    else localStorage.setItem(STORAGE_KEY, OFF)
    chosen = undefined
  } catch {
    chosen = isOn
  }
}
