import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPublicAddress } from './publicAddress.ts'

test('addresses of networks that are nobody else’s business are told from the world’s', () => {
  const none = ['10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '0.0.0.0', '::1']
  const others = ['fd00::1', 'fe80::1', '::ffff:10.0.0.1', '::ffff:8.8.8.8', '2001:db8::1', 'a.b']
  for (const address of [...none, ...others]) expect(isPublicAddress(address), address).toBe(false)
  for (const address of ['8.8.8.8', '93.184.216.34', '2606:4700::1111']) {
    expect(isPublicAddress(address), address).toBe(true)
  }
  fc.assert(
    fc.property(fc.constantFrom('10', '127', '224', '255'), fc.ipV4(), (first, address) => {
      expect(isPublicAddress(address.replace(/^\d+/, first))).toBe(false)
    }),
  )
})

test('in networks of IPv6 alone, an address that stands for one of IPv4 is what that is', () => {
  for (const address of ['64:ff9b::8.8.8.8', '64:ff9b::5db8:d822', '64:FF9B::808:808']) {
    expect(isPublicAddress(address), address).toBe(true)
  }
  const none = [
    '64:ff9b::127.0.0.1',
    '64:ff9b::a00:1',
    '64:ff9b::1',
    '64:ff9b::',
    '64:ff9b:1::808:808',
  ]
  for (const address of [...none, '64:ff9b::1:808:808']) {
    expect(isPublicAddress(address), address).toBe(false)
  }
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      expect(isPublicAddress(`64:ff9b::${address}`)).toBe(isPublicAddress(address))
    }),
  )
})
