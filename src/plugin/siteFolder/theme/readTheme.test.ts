import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { OUR_LOOK } from '../../host/siteLook.ts'
import { StartError } from '../../run/startError.ts'
import { contentFolder } from '../../testing/contentFolder.ts'
import { readTheme } from './readTheme.ts'

async function themeOf(css: string) {
  const folder = await contentFolder({ 'theme.css': css, 'public/fonts/garden.woff2': '' })
  return readTheme(join(folder, 'theme.css'), join(folder, 'public'))
}

/** What is said of a theme: code, place and what was found. */
async function saidOf(css: string) {
  const { problems } = await themeOf(css)
  return problems.map(({ code, line, column, found }) => [code, `${line}:${column}`, found])
}

describe('the colors of a theme', () => {
  test('are the project’s own where it sets none, and those are what pages say without a theme', async () => {
    expect(await themeOf('')).toMatchObject({ paper: OUR_LOOK.paper, problems: [] })
  })

  test('tell programs what pages lie on, in each scheme', async () => {
    const css = `:root { --color-paper: white }
      @media (prefers-color-scheme: dark) { :root { --color-paper: oklch(0.2 0 0) } }`
    expect((await themeOf(css)).paper).toEqual({ light: '#ffffff', dark: '#161616' })
  })

  test('may refer to others, and name both schemes at once', async () => {
    const css = `:root { --mine: #fff; --color-paper: light-dark(var(--mine), rgb(0 0 0)) }`
    expect((await themeOf(css)).paper).toEqual({ light: '#ffffff', dark: '#000000' })
  })

  test('that are hard to read get a warning with the ratio, the pair and the scheme', async () => {
    const { problems } = await themeOf(':root {\n  --color-muted: #999;\n}')
    expect(problems).toMatchObject([
      { severity: 'warning', code: 'theme-contrast', line: 2, column: 3 },
      {
        found: expect.stringMatching(
          /^\d\.\d+:1 in the light scheme, --color-muted \(#999\) on --color-shade/,
        ),
      },
    ])
    expect(problems[0]?.found).toBe(
      '2.7:1 in the light scheme, --color-muted (#999) on --color-paper (#fbf9f4)',
    )
    expect(problems[0]?.expected).toContain('4.5:1 or more')
  })

  test('count in the dark scheme as well, unless it has its own', async () => {
    const light = ':root { --color-accent: #0a5c36; --color-on-accent: #fff }'
    const [problem, ...others] = (await themeOf(light)).problems
    expect(others).toEqual([])
    expect(problem?.found).toMatch(
      /in the dark scheme, --color-accent \(#0a5c36\) on --color-paper/,
    )
    expect(problem?.fix).toContain('@media (prefers-color-scheme: dark)')
    const both = `${light} @media (prefers-color-scheme: dark) { :root { --color-accent: #7fd6a8; --color-on-accent: #000 } }`
    expect(await saidOf(both)).toEqual([])
  })

  test('that let their ground shine through are seen as they are', async () => {
    expect((await saidOf(':root { --color-ink: rgb(0 0 0 / 0.4) }'))[0]?.[0]).toBe('theme-contrast')
  })

  test('that are none get a warning', async () => {
    expect(await saidOf(':root { --color-rule: greeen }')).toEqual([
      ['theme-color', '1:9', '"greeen"'],
    ])
    expect(await saidOf(':root { --color-rule: color-mix(in oklab, red, blue) }')).toEqual([])
  })
})

describe('a theme', () => {
  test('whose property is almost one of the project says so, and has names of its own', async () => {
    expect(await saidOf(':root { --color-acent: red; --my-own: 1 }')).toEqual([
      ['theme-property', '1:9', '--color-acent'],
    ])
  })

  test('that is no style sheet ends the start, with the place', async () => {
    const error = await themeOf(':root {\n  --color-paper: "white;\n}').catch((reason) => reason)
    expect(error).toBeInstanceOf(StartError)
    expect(error.message).toMatch(/theme\.css:2:\d+ rejected \[theme-syntax\]/)
    expect(error.message).not.toMatch(/Unclosed|CssSyntaxError/)
  })

  test.each([
    ['a brace too many', ':root { --color-ink: #111 }\n} {', '2:1'],
    ['a rule without a selector', ':root { --color-ink: #111 }\n{ color: red }', '2:1'],
    ['a query that is not closed', '@media (width > 9px { :root { --color-ink: #111 } }', '1:20'],
    ['an import too late', 'p { margin: 0 }\n@import "/more.css";', '2:8'],
    ['HTML', '<style>p { margin: 0 }</style>', '1:1'],
  ])(
    'with %s ends the start in plain words, as no build gets through it',
    async (_, css, place) => {
      const error = await themeOf(css).catch((reason) => reason)
      expect(error).toBeInstanceOf(StartError)
      expect(error.message).toContain(`theme.css:${place} rejected [theme-syntax]`)
      expect(error.message).not.toMatch(/SyntaxError|Invalid|Unexpected/)
    },
  )

  test('takes fonts from the site’s own public folder, and from nowhere else', async () => {
    const font = (address: string) => `@font-face { font-family: A; src: url(${address}) }`
    expect(await saidOf(font('"/fonts/garden.woff2"'))).toEqual([])
    for (const address of [
      'https://fonts.example/a.woff2',
      'fonts/garden.woff2',
      '/fonts/none.woff2',
    ]) {
      expect(await saidOf(font(address))).toEqual([['theme-address', '1:30', address]])
    }
    expect(await saidOf('@import "https://fonts.example/css";')).toEqual([
      ['theme-address', '1:1', 'https://fonts.example/css'],
    ])
  })
})
