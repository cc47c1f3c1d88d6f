import { lookup } from 'node:dns'
import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction, type TcpNetConnectOpts } from 'node:net'

/** Whether an IP address may be asked. */
export type IsAllowed = (address: string) => boolean

/** A question for a host. */
export interface HostQuestion extends RequestOptions {
  readonly isAllowed: IsAllowed
  /** Called when nothing has come for the time of `timeout`. */
  readonly onSilence?: () => void
}

/** Somebody leads to a host that must not be asked. */
export class PrivateHost extends Error {
  constructor(host: string) {
    super(`leads to ${host}, which is no host of the internet`)
  }
}

/**
 * Asks for an address, http or https, and gives the answer once its head is there. It is looked at which IP address is connected to,
 * so that no name, and no change of a name, leads to a host that must not be asked.
 *
 * @throws PrivateHost, or an error of the network
 */
export function askHost(
  url: URL,
  { isAllowed, onSilence, ...options }: HostQuestion,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    // Where a host is an IP address, nothing is looked up.
    if (isIP(host) !== 0 && !isAllowed(host)) throw new PrivateHost(host)
    const asking = request(url, { ...options, ...PATIENT, lookup: guarded(isAllowed) }, resolve)
    if (onSilence) asking.on('timeout', onSilence)
    asking.on('error', reject)
    asking.end()
  })
}

/**
 * Of the addresses that a host has, each is given a quarter of a second by Node, which is too little for hosts at the other end of the world.
 *
 * @see https://github.com/nodejs/node/issues/54359
 */
const PATIENT: Pick<TcpNetConnectOpts, 'autoSelectFamilyAttemptTimeout'> = {
  autoSelectFamilyAttemptTimeout: 3000,
}

/** Looks hosts up as ever, and leads to none that must not be asked: not even where a name is that of the own network. */
const guarded =
  (isAllowed: IsAllowed): LookupFunction =>
  (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      const [first] = found ?? []
      if (error || !first) return callback(error ?? new Error('ENOTFOUND'), '')
      if (!found.every(({ address }) => isAllowed(address))) {
        return callback(new PrivateHost(host), '')
      }
      if (options.all) callback(null, found)
      else callback(null, first.address, first.family)
    })
  }
