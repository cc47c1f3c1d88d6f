import { BlockList, isIP } from 'node:net'

/**
 * What is no host of the world: this machine, its network, and what is reserved. A picture's address is what somebody has
 * written, and a build must not be led to ask its own network.
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const RESERVED = new BlockList()
const SUBNETS_4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
]
for (const subnet of SUBNETS_4) add(subnet, 'ipv4')
/** Of what the world has, all is in here; the parts of it that are left out lead on to IPv4, or nowhere. */
const GLOBAL = new BlockList()
GLOBAL.addSubnet('2000::', 3, 'ipv6')
for (const subnet of ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']) add(subnet, 'ipv6')

function add(subnet: string, family: 'ipv4' | 'ipv6'): void {
  const [address = '', bits = ''] = subnet.split('/')
  RESERVED.addSubnet(address, Number(bits), family)
}

/** Whether an IP address is one of the world's, and not one of this machine, of its network, or reserved. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !RESERVED.check(address, 'ipv4')
  const translated = family === 6 ? translatedAddress(address) : undefined
  if (translated !== undefined) return !RESERVED.check(translated, 'ipv4')
  return family === 6 && GLOBAL.check(address, 'ipv6') && !RESERVED.check(address, 'ipv6')
}

/**
 * The IPv4 address that one of IPv6 stands for in networks that have no other (RFC 6052): there each host of the world has such a one.
 */
function translatedAddress(address: string): string | undefined {
  const [, high, low] =
    /^\[64:ff9b::(?:([\da-f]+):)?([\da-f]+)\]$/.exec(
      URL.parse(`http://[${address}]`)?.hostname ?? '',
    ) ?? []
  if (low === undefined) return undefined
  return [high ?? '0', low]
    .map((group) => Number.parseInt(group, 16))
    .flatMap((group) => [group >> 8, group & 255])
    .join('.')
}
