import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const PROJECT = join(import.meta.dirname, '..')
const READMES = [
  'README.md',
  ...globSync(['src/**/README.md', 'e2e/**/README.md'], { cwd: PROJECT }),
]

const textOf = (path: string): string => readFileSync(path, 'utf8')

/** What is prose: in blocks of code, brackets and hash signs mean something else. */
const proseOf = (markdown: string): string => markdown.replace(/^```.*?^```$/gms, '')

/** The anchors that GitHub gives to headings. */
const anchorsOf = (markdown: string): string[] =>
  [...proseOf(markdown).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )

/** The addresses of links and pictures that lead to something in the project. */
const linksOf = (markdown: string): string[] =>
  [...proseOf(markdown).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, address = '']) =>
    /^https?:/.test(address) ? [] : [address],
  )

/** Why a link leads nowhere; undefined for a good one. */
function complaintOf(file: string, link: string): string | undefined {
  const [path = '', anchor] = link.split('#', 2)
  const target = path === '' ? file : join(dirname(file), path)
  if (relative(PROJECT, target).startsWith('..')) return `${link}: outside of the project`
  if (!existsSync(target)) return `${link}: no such file`
  if (anchor === undefined || anchorsOf(textOf(target)).includes(anchor)) return undefined
  return `${link}: no such heading`
}

describe.each(READMES)('%s', (name) => {
  const file = join(PROJECT, name)

  test('has links that lead to a file, and to a heading where they name one', () => {
    expect(linksOf(textOf(file)).flatMap((link) => complaintOf(file, link) ?? [])).toEqual([])
  })

  test('names commands that there are', () => {
    const { scripts } = JSON.parse(textOf(join(PROJECT, 'package.json')))
    const named = [...textOf(file).matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(
      ([, script]) => script,
    )
    expect(named.filter((script) => !Object.hasOwn(scripts, script ?? ''))).toEqual([])
  })
})

test('README.md leads to every other one, directly or by way of others', () => {
  const ledTo = new Set(['README.md'])
  for (const name of ledTo) {
    for (const link of linksOf(textOf(join(PROJECT, name)))) {
      const target = join(dirname(name), link.split('#', 1)[0] ?? '')
      if (target.endsWith('README.md')) ledTo.add(target)
    }
  }
  expect(READMES.length).toBeGreaterThan(10)
  expect(READMES.filter((name) => !ledTo.has(name))).toEqual([])
})

test('README.md is read in one go', () => {
  expect(textOf(join(PROJECT, 'README.md')).split('\n').length).toBeLessThanOrEqual(250)
})
