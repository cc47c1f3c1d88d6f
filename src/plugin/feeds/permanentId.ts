import { v5 } from 'uuid'

/** Never to be changed: feed readers would show every story again as a new one. */
const NAMESPACE = '023ddd94-4a3e-4ba5-bcd5-d3f8474c5672'

/**
 * Gives the ids of a site's feeds and stories: `urn:uuid:` and a UUID of version 5 (RFC 9562), made from a name in the
 * namespace of the site alone. The same name has other ids on other sites, and the same one for ever on its own.
 *
 * @param feedId what tells the site from all others
 */
export function permanentIds(feedId: string): (name: string) => string {
  const site = v5(feedId, NAMESPACE)
  return (name) => `urn:uuid:${v5(name, site)}`
}
