const ASKED_KEY = 'broadsheet:asked-to-stay'

/** Whether the browser has promised to keep what is here, also when it needs room; undefined where it promises nothing to anybody. */
export async function willStay(): Promise<boolean | undefined> {
  try {
    return await navigator.storage.persisted()
  } catch {
    return undefined
  }
}

/** Asks the browser for that promise, which may ask the reader. Gives its answer. */
export async function askToStay(): Promise<boolean | undefined> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist())
  } catch {
    return undefined
  }
}

/** Asks once: when the reader saves something for the first time. */
export function askToStayOnce(): void {
  try {
    if (localStorage.getItem(ASKED_KEY) !== null) return
    localStorage.setItem(ASKED_KEY, '1')
  } catch {
    // What is saved here is gone with the page: nothing is to be asked.
    return
  }
  void askToStay()
}
