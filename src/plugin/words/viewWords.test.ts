import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lazyWords, viewWords } from '../../shared/words/en.ts'

const APP = join(import.meta.dirname, '../../app')

/** The files that belong to a view, which is loaded with its words before it says any. */
const FILES = {
  story: /^(story|coverage)\//,
  coverage: /^coverage\//,
  archive: /^archive\/Archive(View|Year)\.tsx$/,
  month: /^(archive\/Month|navigation\/titles\/monthTitle)/,
  day: /^(archive\/Day|navigation\/titles\/day(Title|Name))/,
  notFound: /^frame\/NotFound/,
  top: /^top\//,
}

/** The app's files, but for tests, with the names of words that each says. */
const SAYING = globSync(['**/*.ts', '**/*.tsx'], { cwd: APP })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\.test\.|^testing\//.test(file))
  .map((file) => {
    const code = readFileSync(join(APP, file), 'utf8')
    const calls = [...code.matchAll(/\bsay\([^)]*|\bword=\S*/g)].join(' ')
    const said = [...calls.matchAll(/['"](\w+)['"]/g)].map(([, key = '']) => key)
    return { file, code, said }
  })

test.each(['story', 'coverage', 'archive', 'month', 'day', 'notFound', 'top'] as const)(
  'the words of the view %s are said in it alone',
  (view) => {
    const others = SAYING.filter(({ file }) => !FILES[view].test(file))
    expect(SAYING.length - others.length).toBeGreaterThan(1)
    const said = others.flatMap(({ said }) =>
      said.filter((key) => Object.hasOwn(viewWords[view], key)),
    )
    expect(said).toEqual([])
  },
)

test('what says a word that is loaded later loads such words itself', () => {
  const without = SAYING.filter(
    ({ code, said }) =>
      said.some((key) => Object.hasOwn(lazyWords, key)) &&
      !code.includes(`import 'virtual:broadsheet/words/lazy'`),
  )
  expect(without.map(({ file }) => file)).toEqual([])
})
