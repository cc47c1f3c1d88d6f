/**
 * Whether a person does not want a page in a story.
 *
 * @param key of the page, see `pageKey`
 * @param refuses keys of pages and of hosts, which stand for all of their pages and of those below them
 */
export function isRefused(key: string, refuses: ReadonlySet<string>): boolean {
  if (refuses.size === 0) return false
  if (refuses.has(key)) return true
  let host = key.replace(/[/&?:][\s\S]*$/, '')
  while (!refuses.has(host)) {
    const dot = host.indexOf('.')
    if (dot === -1) return false
    host = host.slice(dot + 1)
  }
  return true
}
