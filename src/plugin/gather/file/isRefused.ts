import { hostInKey } from '../../check/story/pageKey.ts'

/**
 * Whether a person does not want a report in a story.
 *
 * @param key of its page, see `pageKey`
 * @param outlet what its outlet is one by, see `publisherDomain`
 * @param refuses keys of pages, and of hosts, which stand for all of their pages and of those of hosts below them
 */
export function isRefused(
  { key, outlet }: { readonly key: string; readonly outlet: string },
  refuses: ReadonlySet<string>,
): boolean {
  if (refuses.size === 0) return false
  if (refuses.has(key) || refuses.has(outlet)) return true
  for (let host = hostInKey(key); host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    if (refuses.has(host)) return true
  }
  return false
}
