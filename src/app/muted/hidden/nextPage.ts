/** What the browser has while something is muted: a page that is loaded then keeps its lists unseen until that is applied. */
const MUTES_KEY = `broadsheet:mutes${import.meta.env.BASE_URL}`

/** Tells the next page that is loaded whether to wait. Where storage is closed, it shows its lists as they come. */
export function tellNextPage(isAnythingMuted: boolean): void {
  try {
    if (isAnythingMuted) localStorage.setItem(MUTES_KEY, '1')
    else localStorage.removeItem(MUTES_KEY)
  } catch {
    // It is a courtesy.
  }
}

/** Has lists be unseen until they are shown, for a few seconds at most: see `lists.css`. */
export function awaitLists(): void {
  document.documentElement.dataset.mutes = ''
}

/** Shows the lists of a page that has waited: as soon as they have been drawn without what is muted. */
export function showLists(): void {
  requestAnimationFrame(() => {
    delete document.documentElement.dataset.mutes
  })
}
