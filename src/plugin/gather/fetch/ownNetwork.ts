import { isIP } from 'node:net'
import type { IsAllowed } from '../../network/askHost.ts'
import { isPublicAddress } from '../../network/publicAddress.ts'

/**
 * Which IP addresses may be asked for a feed of the list. The list may name one of the own network; whoever answers, anywhere, may not
 * lead there, but for the very address that the list has.
 *
 * @param listed the address in the list; undefined where it names none
 * @returns what may be asked at an address of the web
 */
export function ownNetwork(
  listed: URL | undefined,
  allowsPrivate = false,
): (url: URL) => IsAllowed {
  const own = new Set(listed ? literalAddresses(listed.hostname) : [])
  let isFirst = true
  return (url) => {
    const isListed = isFirst && url.origin === listed?.origin
    isFirst = false
    return (address) => {
      if (allowsPrivate || isPublicAddress(address)) return true
      // What the name in the list has led to on the first step is what the list has.
      if (isListed) own.add(address)
      return own.has(address)
    }
  }
}

/** What a host says of itself that no name service decides. */
function literalAddresses(hostname: string): readonly string[] {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0) return [host]
  return /^(.+\.)?localhost\.?$/.test(host) ? ['127.0.0.1', '::1'] : []
}
