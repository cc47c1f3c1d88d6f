/** A publisher's domain as files of the bundle have it, of how people write it: in capitals, with `www.` before it. */
export const ownDomain = (written: string): string => written.toLowerCase().replace(/^(www\.)+/, '')
