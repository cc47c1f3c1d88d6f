import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'lightningcss'
import { CssSyntaxError } from 'postcss'
import * as v from 'valibot'
import type { Diagnostic } from '../../problems/diagnostic.ts'
import { diagnosticsReport } from '../../problems/report.ts'
import { StartError } from '../../run/startError.ts'
import { hexOf, readColor } from './colors.ts'
import { type Properties, pageProperties, SCHEMES, type Scheme } from './properties.ts'
import { themeProblems } from './themeProblems.ts'

/** The colors and fonts of a site, as its publisher has set them. */
export interface Theme {
  /** The style sheet. */
  readonly css: string
  /** The color that pages lie on, as programs other than browsers read it. */
  readonly paper: Readonly<Record<Scheme, string>>
  /** What is wrong with it; none keeps a site from being built. */
  readonly problems: readonly Diagnostic[]
}

/** The project's own style sheet: the one place of its colors and fonts. */
const OURS = join(import.meta.dirname, '../../../app/style.css')

/**
 * Reads the theme of a site.
 *
 * @param file the style sheet, as its publisher would type it
 * @param publicFolder where files lie that it may name
 * @throws Error where it is no style sheet
 */
export function readTheme(file: string, publicFolder: string): Theme {
  const css = readFileSync(file, 'utf8')
  const ours = readFileSync(OURS, 'utf8')
  const place = refusedPlace(css)
  if (place) throw badTheme(file, css, place)
  try {
    const schemes = SCHEMES.map((scheme) => {
      const own = pageProperties(css, scheme)
      return { scheme, own, all: new Map([...pageProperties(ours, scheme), ...own]) }
    })
    const known = new Set(pageProperties(ours, 'light').keys())
    const problems = themeProblems({ file, css, known, schemes, publicFolder })
    const [light, dark] = schemes.map(({ scheme, all }) => paperOf(all, scheme))
    return { css, paper: { light: light ?? '', dark: dark ?? '' }, problems }
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error
    throw badTheme(file, css, error)
  }
}

/** Where only a browser can work it out, it is white or black. */
function paperOf(properties: Properties, scheme: Scheme): string {
  const paper = readColor(properties.get('--color-paper')?.value ?? '', properties, scheme)
  return paper === undefined ? { light: '#ffffff', dark: '#000000' }[scheme] : hexOf(paper)
}

/** Where the program stops that makes style sheets small, which reads them more strictly than others and ends a build. */
function refusedPlace(css: string): { line: number; column: number } | undefined {
  try {
    transform({ filename: 'theme.css', code: Buffer.from(css), minify: true })
    return undefined
  } catch (error) {
    if (error instanceof Error && 'loc' in error && v.is(PLACE, error.loc)) return error.loc
    throw error
  }
}

const PLACE = v.object({ line: v.number(), column: v.number() })

function badTheme(
  file: string,
  css: string,
  { line = 1, column = 1 }: { line?: number | undefined; column?: number | undefined },
): StartError {
  const problem: Diagnostic = {
    severity: 'rejected',
    code: 'theme-syntax',
    file,
    line,
    column,
    field: '',
    found: 'what is no CSS from here on',
    expected: 'a style sheet such as :root { --color-accent: #0a5c36; }',
    fix: 'look here for a brace, a quote or a comment that is not closed, or a missing colon or semicolon; @import comes first',
    source: css.split(/\r?\n/)[line - 1] ?? '',
  }
  return new StartError('a bad theme', diagnosticsReport([problem], 'all'), [problem])
}
