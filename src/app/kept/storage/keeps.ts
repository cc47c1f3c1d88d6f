import { KEEPS_KEY } from '../../marks/marks.ts'

/** Notes that something is kept here: the code of what is kept comes at once from now on, see `keepsAnything`. */
export function noteKeeping(): void {
  try {
    if (localStorage.getItem(KEEPS_KEY) === null) localStorage.setItem(KEEPS_KEY, '1')
  } catch {
    // The code comes at the first deed then.
  }
}
