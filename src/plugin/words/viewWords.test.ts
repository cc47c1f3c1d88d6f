import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { viewWords } from '../../shared/words/en.ts'

const APP = join(import.meta.dirname, '../../app')

/** The files that belong to a view, which is loaded with its words before it says any. */
const FILES = {
  story: /^story\//,
  archive: /^archive\/Archive(View|Year)\.tsx$/,
  month: /^archive\/Month/,
}

test.each(['story', 'archive', 'month'] as const)(
  'the words of the view %s are said in it alone',
  (view) => {
    const files = globSync(['**/*.ts', '**/*.tsx'], { cwd: APP }).map((file) =>
      file.replaceAll('\\', '/'),
    )
    const others = files.filter(
      (file) => !FILES[view].test(file) && !/\.test\.|^testing\//.test(file),
    )
    expect(files.length - others.length).toBeGreaterThan(1)
    const said = others.flatMap((file) => {
      const code = readFileSync(join(APP, file), 'utf8')
      const calls = [...code.matchAll(/\bsay\([^)]*|\bword=\S*/g)].join(' ')
      return Object.keys(viewWords[view]).filter((key) => new RegExp(`['"]${key}['"]`).test(calls))
    })
    expect(said).toEqual([])
  },
)
