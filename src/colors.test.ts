import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'app/style.css'), 'utf8')
const [light = '', dark = ''] = css.split('prefers-color-scheme: dark')

/** A color of the theme in a scheme, which has the other's where it has none of its own. */
const colorOf = (name: string, scheme: string): string => {
  const pattern = new RegExp(`--color-${name}: (#[0-9a-f]{6});`)
  const color = pattern.exec(scheme)?.[1] ?? pattern.exec(light)?.[1]
  if (color === undefined) throw new Error(`style.css has no color ${name}`)
  return color
}

/** Contrast of two colors by the rules of WCAG. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(color.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s scheme', (_, scheme) => {
  test.each(['ink', 'muted', 'accent', 'visited'])('%s can be read on every ground', (name) => {
    for (const ground of ['paper', 'shade']) {
      const found = contrast(colorOf(name, scheme), colorOf(ground, scheme))
      expect(found).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('a headline that was visited differs from one that was not', () => {
    expect(colorOf('visited', scheme)).not.toBe(colorOf('ink', scheme))
  })

  test('black and white icons and logos can be seen on their tile', () => {
    const tile = colorOf('tile', scheme)
    expect(contrast(tile, '#000000')).toBeGreaterThanOrEqual(3)
    expect(contrast(tile, '#ffffff')).toBeGreaterThanOrEqual(3)
  })
})
