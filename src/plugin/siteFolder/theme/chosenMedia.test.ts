import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'lightningcss'
import { parse } from 'postcss'
import { describe, expect, test } from 'vitest'
import { SEPIA_PAPER } from '../../host/siteLook.ts'
import { withChosenMedia } from './chosenMedia.ts'
import { contrast, readColor } from './colors.ts'

const plain = (css: string) => css.replaceAll(/\s+/g, ' ').trim()
const DARK = ':root[data-theme="dark"]'
const LIGHT = ':root:is([data-theme="light"],[data-theme="sepia"])'
const UNCHOSEN = ':root:not([data-theme])'

/** In what a style sheet becomes, the selectors below each query. */
function selectorsOf(css: string) {
  const found: [string, string][] = []
  parse(withChosenMedia(css)).walkRules((rule) => {
    const query = rule.parent?.type === 'atrule' ? rule.parent : undefined
    found.push([query && 'params' in query ? query.params : '', plain(rule.selector)])
  })
  return found
}

describe('what a style sheet says of a scheme', () => {
  test('counts by the system where nothing is chosen, and where that scheme is', () => {
    const css = '@media (prefers-color-scheme: dark) { :root { --color-ink: #fff } }'
    expect(selectorsOf(css)).toEqual([
      ['(prefers-color-scheme: dark)', `:root:where(${UNCHOSEN},${UNCHOSEN} *)`],
      ['screen', `:root:where(${DARK},${DARK} *)`],
    ])
    const light = css.replace('dark', 'light')
    expect(selectorsOf(light)[1]).toEqual(['screen', `:root:where(${LIGHT},${LIGHT} *)`])
  })

  test('keeps what else it asks for, and the parts that elements have', () => {
    const css =
      '@media (min-width: 40rem) and (prefers-color-scheme: dark) { a, p::before { color: red } }'
    expect(selectorsOf(css)[1]).toEqual([
      'screen and (min-width: 40rem)',
      `a:where(${DARK},${DARK} *), p:where(${DARK},${DARK} *)::before`,
    ])
  })

  test('may stand within a rule, a layer or another query', () => {
    const nested = 'a { color: red; @media (prefers-color-scheme: dark) { color: blue } }'
    expect(selectorsOf(nested).slice(1)).toEqual([
      ['(prefers-color-scheme: dark)', `&:where(${UNCHOSEN},${UNCHOSEN} *)`],
      ['screen', `&:where(${DARK},${DARK} *)`],
    ])
    const layered =
      '@layer theme { @media (prefers-color-scheme: dark) { @supports (color: red) { a { color: red } } } }'
    expect(selectorsOf(layered)[1]?.[1]).toBe(`a:where(${DARK},${DARK} *)`)
  })

  test.each([
    '@media (prefers-color-scheme: dark), print { a { color: red } }',
    '@media not all and (prefers-color-scheme: dark) { a { color: red } }',
    '@media (min-width: 1px) { a { color: red } }',
    'a { color: red }',
  ])('stays as it is where it may mean something else: %s', (css) => {
    expect(withChosenMedia(css)).toBe(css)
  })

  test('is a style sheet that browsers read, also where it has animations', () => {
    const css =
      '@media (prefers-color-scheme: dark) { @keyframes a { from { color: red } } a:hover > b { animation: a 1s } }'
    const code = Buffer.from(withChosenMedia(css))
    expect(() => transform({ filename: 'theme.css', code })).not.toThrow()
    expect(withChosenMedia(css).match(/from \{/g)).toHaveLength(2)
  })
})

test('less motion is chosen in the same way', () => {
  const css = '@media (prefers-reduced-motion: reduce) { a { transition: none } }'
  expect(selectorsOf(css)[1]).toEqual([
    'screen',
    'a:where(:root[data-motion="less"],:root[data-motion="less"] *)',
  ])
})

describe('sepia', () => {
  const colors = new Map<string, string>()
  const css = readFileSync(join(import.meta.dirname, '../../../app/chosen.css'), 'utf8')
  parse(css).walkRules(':root[data-theme="sepia"]', (rule) => {
    rule.walkDecls(({ prop, value }) => {
      colors.set(prop, value)
    })
  })
  const color = (name: string) => {
    const found = readColor(colors.get(name) ?? '', new Map(), 'light')
    if (!found) throw new Error(`sepia has no ${name}`)
    return found
  }

  test.each(
    ['ink', 'muted', 'visited', 'accent'].flatMap((text) => [
      [text, 'paper'],
      [text, 'shade'],
    ]),
  )('%s can be read on %s', (text, ground) => {
    expect(contrast(color(`--color-${text}`), color(`--color-${ground}`))).toBeGreaterThan(4.5)
  })

  test('has buttons that can be read, all colors of the site, and the paper that browsers are told', () => {
    expect(contrast(color('--color-on-accent'), color('--color-accent'))).toBeGreaterThan(4.5)
    const ours = readFileSync(join(import.meta.dirname, '../../../app/style.css'), 'utf8')
    const names = [...ours.matchAll(/(--color-[\w-]+): #/g)].map(([, name]) => name)
    expect([...colors.keys()].toSorted()).toEqual([...new Set(names)].toSorted())
    expect(colors.get('--color-paper')).toBe(SEPIA_PAPER)
  })
})
