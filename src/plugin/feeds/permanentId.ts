import { v5 } from 'uuid'

/** Never to be changed: feed readers would show every story again as a new one. */
const NAMESPACE = '023ddd94-4a3e-4ba5-bcd5-d3f8474c5672'

/**
 * An id that is made from a name alone: `urn:uuid:` and a UUID of version 5 (RFC 9562). It does not depend on
 * where the site is published, so that a site can move without its stories becoming new.
 */
export const permanentId = (name: string): string => `urn:uuid:${v5(name, NAMESPACE)}`
