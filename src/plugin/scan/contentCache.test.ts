import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { programSources } from './contentCache.ts'

const SOURCE = join(import.meta.dirname, '../..')

test('the cache is made anew when a file of any room that finds or says something changes', () => {
  const all = globSync(['plugin/**/*.ts', 'shared/**/*.ts'], { cwd: SOURCE })
  const expected = all.filter((file) => !/\.test\.ts$|[\\/]testing[\\/]/.test(file))
  const found = programSources()
  expect(found.map((file) => file.slice(SOURCE.length + 1)).toSorted()).toEqual(expected.toSorted())
  expect(found.map((file) => basename(file))).toContain('instant.ts')
  for (const file of found) expect(readFileSync(file, 'utf8')).not.toBe('')
})
