import { nearest } from '../problems/nearMiss.ts'
import type { Fields } from '../read/yaml.ts'
import { signOf } from './hidingSigns.ts'

/** Words of their own that are a letter or two away from a field's name. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['publisher', 'secured'])

const NONE: ReadonlyMap<string, string> = new Map()

/**
 * The fields that are likely misspelled: unknown, and almost the name of a known one that is not there.
 *
 * @param known the names that a group of this kind may have
 * @returns the name as written, by the name that was meant
 */
export function misspelledFields(
  fields: Fields,
  known: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  let misspelled: Map<string, string> | undefined
  for (const written in fields) {
    if (known.has(written) || OTHER_WORDS.has(written)) continue
    // Of those that hide a story more is said.
    if (known.has('published') && signOf(written, fields[written])) continue
    const meant = meantBy(written, known)
    if (meant === undefined || Object.hasOwn(fields, meant)) continue
    misspelled ??= new Map()
    if (!misspelled.has(meant)) misspelled.set(meant, written)
  }
  return misspelled ?? NONE
}

/** `web-url` and `web_url` are `webUrl` too. */
function meantBy(written: string, known: ReadonlySet<string>): string | undefined {
  if (written.length > 40) return undefined
  const joined = written.replace(/(?<=\w)[-_ ](?=\w)/g, '')
  return nearest(written, known) ?? (joined === written ? undefined : nearest(joined, known))
}
