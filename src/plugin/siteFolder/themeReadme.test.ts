import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pageProperties } from './theme/properties.ts'

const textOf = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8')

test('README.md explains exactly the properties that the project’s style sheet has', () => {
  const rows = [...textOf('README.md').matchAll(/^\| `(--[\w-]+)`(?: to `(--[\w-]+)`)? \|/gm)]
  const named = rows.flatMap(([, first = '', last]) =>
    last === undefined
      ? [first]
      : Array.from({ length: Number(last.at(-1)) }, (_, i) => `${first.slice(0, -1)}${i + 1}`),
  )
  const there = [...pageProperties(textOf('../../app/style.css'), 'light').keys()]
  expect(named.toSorted()).toEqual(there.filter((name) => name !== '--color-*').toSorted())
})

test('the theme of a new site has properties of the project alone', () => {
  const there = pageProperties(textOf('../../app/style.css'), 'light')
  const shown = textOf('../cli/template/theme.css').match(/--[\w-]+(?=:)/g) ?? []
  expect(shown.filter((name) => !there.has(name))).toEqual([])
  expect(shown.length).toBeGreaterThan(10)
})
