import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LOOK, MAIN, SERVER_ENTRY, SHARED_BY_START, START, VIEWS } from './appModules.ts'

const PROJECT = join(import.meta.dirname, '../../..')

test.each([START, LOOK, ...SHARED_BY_START, MAIN, SERVER_ENTRY, ...Object.values(VIEWS)])(
  'the app has the module %s, which a build looks for',
  (path) => {
    expect(existsSync(join(PROJECT, path))).toBe(true)
  },
)
