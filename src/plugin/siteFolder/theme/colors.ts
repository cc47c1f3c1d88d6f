import { converter, formatHex, parse, type Rgb, wcagContrast } from 'culori'
import type { Properties, Scheme } from './properties.ts'

const toRgb = converter('rgb')

/**
 * A color of CSS.
 *
 * @param properties that it may refer to
 * @returns undefined where it is none, or one that only a browser can work out
 */
export function readColor(value: string, properties: Properties, scheme: Scheme): Rgb | undefined {
  return toRgb(parse(plainColor(value.trim(), properties, scheme, 0)))
}

/** References and colors of two schemes, put aside. */
function plainColor(value: string, properties: Properties, scheme: Scheme, depth: number): string {
  const [, name, other] = /^var\(\s*(--[\w-]+)\s*(?:,(.*))?\)$/s.exec(value) ?? []
  if (name !== undefined && depth < MOST_REFERENCES) {
    const next = properties.get(name)?.value ?? other ?? ''
    return plainColor(next.trim(), properties, scheme, depth + 1)
  }
  const [, light = '', dark = ''] = LIGHT_DARK.exec(value) ?? []
  if (light === '') return value
  return plainColor((scheme === 'light' ? light : dark).trim(), properties, scheme, depth + 1)
}

/** A circle of references ends somewhere. */
const MOST_REFERENCES = 10

/** Two colors, each of which may be a function. */
const LIGHT_DARK = /^light-dark\(\s*([^(),]+(?:\([^()]*\))?)\s*,\s*([^(),]+(?:\([^()]*\))?)\s*\)$/

/** Whether a value may be a color that only a browser can work out. */
export const isWorkedOut = (value: string): boolean =>
  /^(color-mix|light-dark|var|color|device-cmyk|contrast-color|inherit|initial|unset|revert|currentcolor)\b|\bfrom\b/i.test(
    value.trim(),
  )

/** As programs that know less than browsers read it. */
export const hexOf = (color: Rgb): string => formatHex(color)

/** How well a color is told from the one that it stands on: the ratio of WCAG, from 1 to 21. */
export const contrast = (color: Rgb, ground: Rgb): number =>
  wcagContrast(seenOn(color, ground), ground)

/** What is seen of a color that lets its ground shine through. */
function seenOn({ alpha = 1, ...color }: Rgb, ground: Rgb): Rgb {
  const mixed = (part: 'r' | 'g' | 'b') => color[part] * alpha + ground[part] * (1 - alpha)
  return { mode: 'rgb', r: mixed('r'), g: mixed('g'), b: mixed('b') }
}
