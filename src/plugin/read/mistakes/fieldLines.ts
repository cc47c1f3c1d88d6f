import { loadYaml } from '../loadYaml.ts'
import { meantText } from './meantText.ts'
import { mendedLine, textLine } from './mendedLine.ts'
import type { Stop } from './mistake.ts'

/** The line with a colon and a space before its value, which is put in quotes where it is no value by itself. */
export function fieldLine(
  stop: Stop,
  index: number,
  name: string,
  written: string,
): string | undefined {
  const value = written.trimEnd()
  if (/\s#/.test(value)) return undefined
  const start = `${name}: `
  const read = readableAlone(value)
  return read === undefined
    ? textLine(stop, index, start, meantText(value))
    : mendedLine(stop, index, start + value, read)
}

/** What a value is by itself, if YAML reads it as what it looks like. */
function readableAlone(value: string): unknown {
  try {
    const data = loadYaml(value)
    return typeof data === 'object' && /^[^[{]/.test(value) ? undefined : data
  } catch {
    return undefined
  }
}
