import { nearest } from '../../shared/writing/nearMiss.ts'
import { asItLooks } from '../problems/signNames.ts'
import type { Fields } from '../read/yaml.ts'
import { foreignMeaning } from './foreignFields.ts'
import { signOf } from './hidingSigns.ts'

/** Words of their own that are a letter or two away from a field's name. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['publisher', 'secured'])

/** A field that is not known, and which one is likely meant. */
export interface Lookalike {
  readonly written: string
  /** `misspelled`: almost the name of a known one. `foreign`: what other programs call it. */
  readonly kind: 'misspelled' | 'foreign'
}

const NONE: ReadonlyMap<string, Lookalike> = new Map()

/**
 * The fields that likely stand for known ones that are not there.
 *
 * @param known the names that a group of this kind may have
 * @returns by the name that was meant
 */
export function misspelledFields(
  fields: Fields,
  known: ReadonlySet<string>,
): ReadonlyMap<string, Lookalike> {
  const isStory = known.has('published')
  let lookalikes: Map<string, Lookalike> | undefined
  for (const written in fields) {
    if (known.has(written) || OTHER_WORDS.has(written)) continue
    // Of those that hide a story more is said.
    if (isStory && signOf(written, fields[written])) continue
    const foreign = isStory ? foreignMeaning(written) : undefined
    const meant = foreign ?? meantBy(written, known)
    if (meant === undefined || meant === 'published' || isThere(meant, fields)) continue
    lookalikes ??= new Map()
    const kind = foreign === undefined ? 'misspelled' : 'foreign'
    if (!lookalikes.has(meant)) lookalikes.set(meant, { written, kind })
  }
  return lookalikes ?? NONE
}

/** Whether a field is there, or another one that will do. */
const isThere = (name: string, fields: Fields): boolean =>
  Object.hasOwn(fields, name) || (name === 'webUrl' && Object.hasOwn(fields, 'originalUrl'))

/** `web-url` and `web_url` are `webUrl` too. */
function meantBy(written: string, known: ReadonlySet<string>): string | undefined {
  if (written.length > 40) return undefined
  const looks = asItLooks(written)
  if (known.has(looks)) return looks
  const joined = written.replace(/(?<=\w)[-_ ](?=\w)/g, '')
  return nearest(written, known) ?? (joined === written ? undefined : nearest(joined, known))
}
