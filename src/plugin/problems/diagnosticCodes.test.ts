import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DIAGNOSTIC_CODES } from './diagnosticCodes.ts'

test('README.md explains exactly these codes, in this order', () => {
  const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')
  const rows = readme.matchAll(
    /^\| `([a-z0-9-]+)` \| (?:rejected|warning|either) \| (.+?) \| .+ \|$/gm,
  )
  expect([...rows].map(([, code, meaning]) => [code, meaning])).toEqual(
    Object.entries(DIAGNOSTIC_CODES),
  )
})
