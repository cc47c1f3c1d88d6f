import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type ChildNode, type Declaration, parse } from 'postcss'
import { nearest } from '../../../shared/writing/nearMiss.ts'
import type { Diagnostic } from '../../problems/diagnostic.ts'
import type { DiagnosticCode } from '../../problems/diagnosticCodes.ts'
import { contrast, isWorkedOut, readColor } from './colors.ts'
import type { Properties, Scheme } from './properties.ts'

/** A theme that is looked at. */
export interface ReadTheme {
  readonly file: string
  readonly css: string
  /** The names of the project's own properties. */
  readonly known: ReadonlySet<string>
  readonly schemes: readonly {
    readonly scheme: Scheme
    /** What the theme sets, and what counts with it. */
    readonly own: Properties
    readonly all: Properties
  }[]
  readonly publicFolder: string
}

/** The texts of the design and what they stand on. */
const PAIRS = [
  ['--color-ink', '--color-paper'],
  ['--color-muted', '--color-paper'],
  ['--color-visited', '--color-paper'],
  ['--color-accent', '--color-paper'],
  ['--color-ink', '--color-shade'],
  ['--color-muted', '--color-shade'],
  ['--color-on-accent', '--color-accent'],
] as const

/** What WCAG 2.2 asks for at its level AA (1.4.3): text of any size. */
const LEAST_CONTRAST = 4.5

/** What is wrong with a theme, each with its place. */
export function themeProblems(theme: ReadTheme): Diagnostic[] {
  const problems = [
    ...misspelled(theme),
    ...theme.schemes.flatMap((scheme) => [...badColors(scheme), ...weakPairs(scheme)]),
    ...unreachable(theme),
  ]
  // Most say the same of both schemes.
  const once = new Map(problems.map((said) => [JSON.stringify([said.found, said.at]), said]))
  const lines = theme.css.split(/\r?\n/)
  return [...once.values()].map(({ at, ...said }) => {
    const { line = 1, column = 1 } = at ?? {}
    const source = lines[line - 1] ?? ''
    return { severity: 'warning', file: theme.file, line, column, field: '', source, ...said }
  })
}

interface Said {
  readonly code: DiagnosticCode
  readonly at: { readonly line: number; readonly column: number } | undefined
  readonly found: string
  readonly expected: string
  readonly fix: string
}

const placeOf = ({ source }: ChildNode): Said['at'] => source?.start

function misspelled({ known, schemes }: ReadTheme): Said[] {
  const own = new Map(schemes.flatMap((each) => [...each.own]))
  return [...own].flatMap(([name, declaration]) => {
    const near = known.has(name) ? undefined : nearest(name, known)
    return near === undefined
      ? []
      : {
          code: 'theme-property',
          at: placeOf(declaration),
          found: name,
          expected: near,
          fix: `write ${near}`,
        }
  })
}

function badColors({ own, all, scheme }: ReadTheme['schemes'][number]): Said[] {
  return [...own].flatMap(([name, declaration]) => {
    const value = declaration.value.trim()
    const isGood = !name.startsWith('--color-') || isWorkedOut(value)
    if (isGood || readColor(value, all, scheme) !== undefined) return []
    return {
      code: 'theme-color',
      at: placeOf(declaration),
      found: JSON.stringify(value),
      expected: 'a color such as #9a2a1c, rgb(154 42 28) or firebrick',
      fix: 'correct it: without a color, browsers show what they like',
    }
  })
}

function weakPairs({ own, all, scheme }: ReadTheme['schemes'][number]): Said[] {
  return PAIRS.flatMap(([name, ground]) => {
    const declaration = own.get(name) ?? own.get(ground)
    const [color, below] = [name, ground].map((each) => colorOf(each, all, scheme))
    if (!declaration || !color || !below) return []
    const ratio = contrast(color, below)
    if (ratio >= LEAST_CONTRAST) return []
    return {
      code: 'theme-contrast',
      at: placeOf(declaration),
      // Rounded down: 4.49 is not 4.5.
      found: `${Math.floor(ratio * 100) / 100}:1 in the ${scheme} scheme, ${name} (${all.get(name)?.value.trim()}) on ${ground} (${all.get(ground)?.value.trim()})`,
      expected: `${LEAST_CONTRAST}:1 or more, which WCAG asks for at its level AA`,
      fix: `make one of the two lighter or darker${setIn(scheme, declaration)}`,
    }
  })
}

const colorOf = (name: string, all: Properties, scheme: Scheme) =>
  readColor(all.get(name)?.value ?? '', all, scheme)

/** What is set for both schemes is often meant for one. */
const setIn = (scheme: Scheme, { parent }: Declaration): string =>
  scheme === 'dark' && parent?.parent?.type === 'root'
    ? ', or set what is for the dark scheme in @media (prefers-color-scheme: dark) { :root { … } }'
    : ''

/** Addresses that no page of the site can load. */
function unreachable({ css, publicFolder }: ReadTheme): Said[] {
  const said: Said[] = []
  const look = (node: ChildNode, text: string) => {
    for (const [, quoted, plain] of text.matchAll(URLS)) {
      const address = quoted ?? plain ?? ''
      const complaint = complaintOf(address, publicFolder)
      if (complaint)
        said.push({ code: 'theme-address', at: placeOf(node), found: address, ...complaint })
    }
  }
  const sheet = parse(css)
  sheet.walkDecls((declaration) => look(declaration, declaration.value))
  sheet.walkAtRules('import', (rule) =>
    look(rule, rule.params.replace(/^["'](.*?)["']/, 'url("$1")')),
  )
  return said
}

const URLS = /\burl\(\s*(?:["']([^"']*)["']|([^"')\s]*))\s*\)/gi

function complaintOf(address: string, publicFolder: string) {
  const expected = 'the path of a file in public/, such as /fonts/garden.woff2'
  if (/^(#|data:image\/)/i.test(address)) return undefined
  if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(address)) {
    return {
      expected,
      fix: 'put the file into public/: pages load nothing from elsewhere but pictures of stories',
    }
  }
  if (!address.startsWith('/'))
    return { expected, fix: 'begin with a slash: public/ is the top of the site' }
  const [path = ''] = address.split(/[?#]/, 1)
  return existsSync(join(publicFolder, path))
    ? undefined
    : {
        expected,
        fix: `there is no file ${join(publicFolder, path)}: put it there, or correct the path`,
      }
}
