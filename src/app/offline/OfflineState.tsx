/** What of the site is here without a network. */
export function OfflineState() {
  return null
}
