import fc from 'fast-check'
import { expect, test } from 'vitest'
import { failureOf } from './failed.ts'

const withCode = (code: string, message = 'see https://us:pa@a.example/') =>
  Object.assign(new Error(message), { code })
const kindOf = (code: string) => failureOf(withCode(code)).kind

test('what goes wrong on the way is told apart by the codes of the system, of TLS and of HTTP', () => {
  expect(kindOf('ENOTFOUND')).toBe('no-host')
  for (const code of [
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ETIMEDOUT',
    'EAI_AGAIN',
    'HPE_INVALID_VERSION',
  ]) {
    expect(kindOf(code), code).toBe('no-answer')
  }
  for (const code of ['ECONNRESET', 'EPIPE']) expect(kindOf(code), code).toBe('broken-off')
  for (const code of [
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR',
    'HOSTNAME_MISMATCH',
    'EPROTO',
  ]) {
    expect(kindOf(code), code).toBe('certificate')
  }
  const several = new AggregateError([withCode('ECONNREFUSED'), withCode('ENETUNREACH')])
  expect(failureOf(several).reason).toBe('has a host that takes no connection')
})

test('no failure has the words of an error, which may name a password', () => {
  fc.assert(
    fc.property(fc.anything(), fc.string(), (thrown, code) => {
      expect(failureOf(thrown).reason).not.toBe('')
      expect(failureOf(withCode(code)).reason).not.toContain('us:pa')
    }),
  )
})
