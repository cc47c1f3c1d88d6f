import { editsBetween } from '../../shared/writing/nearMiss.ts'
import { asItLooks } from '../problems/signNames.ts'
import { type Fields, isFields } from '../read/yaml.ts'

/** What a field has to do with whether its story may be shown. */
export type Sign =
  /** Almost `published`: whatever it says, only the exact name can show a story. */
  | 'almost-published'
  /** A mark of other programs, such as `draft: true`. */
  | 'mark'
  /** Almost `heat`, with -1, which folds a story. */
  | 'almost-folded'

/** Words that are near `published` and speak of something else: of time, of people. */
const OTHER_WORDS: ReadonlySet<string> = new Set([
  ...['publisher', 'publishers', 'publishedby', 'publishedin'],
  ...['publishedat', 'publishedon'],
])

/** Fields of other programs that keep a story from readers, unless they say no. */
const HIDING: ReadonlySet<string> = new Set(['draft', 'hidden', 'private', 'unlisted'])
/** Fields of other programs that keep a story from readers, unless they say yes. */
const SHOWING: ReadonlySet<string> = new Set(['public', 'visible'])
/** Fields of other programs that keep a story from readers where they say such a word. */
const STATES: ReadonlySet<string> = new Set(['status', 'state', 'poststatus', 'visibility'])
const HIDDEN_STATE = /^(draft|hidden|private|unlisted|unpublished|pending|trash)$/i

const YES = /^(true|yes|y|on|1)$/i
const NO = /^(false|no|n|off|0)$/i

/**
 * Whether a field that no story has says that its story is not for readers. In doubt it does: what is hidden by mistake
 * is mended by one word, what was shown by mistake is not.
 *
 * @param written the field's name, anything that may stand there
 * @param value as the YAML parser gave it
 * @returns undefined where the field says nothing of the kind
 */
export function signOf(written: string, value: unknown): Sign | undefined {
  if (written.length > 40) return undefined
  const word = plainWord(written)
  if (isAlmostPublished(word)) return 'almost-published'
  const said = typeof value === 'string' ? value.trim() : String(value)
  if (MINUS_ONE.test(said) && editsBetween(word, 'heat', 1) <= 1) return 'almost-folded'
  const hides =
    (HIDING.has(word) && !NO.test(said)) ||
    (SHOWING.has(word) && !YES.test(said)) ||
    (STATES.has(word) && HIDDEN_STATE.test(said)) ||
    (YES.test(said) && [...HIDING].some((mark) => editsBetween(word, mark, 1) === 1))
  return hides ? 'mark' : undefined
}

/** `unpublish` and `do_not_publish` speak of the same. */
function isAlmostPublished(word: string): boolean {
  const plain = word.replace(/^(un|not?|dont|donot|never)(?=pub)/, '')
  return !OTHER_WORDS.has(plain) && editsBetween(plain, 'published', 2) <= 2
}

/** Also with the signs that texts have for a minus. */
export const MINUS_ONE = /^\s*[-\u2010-\u2015\u2212]\s*1(?:\.0*)?\s*$/

/** The letters and digits of a name alone, in one case: `Is_Published`, and what cannot be seen in it, make no difference. */
const plainWord = (written: string): string =>
  asItLooks(written)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .replace(/^is(?=.{5})/, '')

/** Groups that a field lands in where it is indented by mistake, and what was to be merged and is not. */
const GROUPS = ['provider', 'images', 'related', '<<'] as const

/** Way to a field inside of a group that says, as one of the story would, that it is not for readers. */
export function signInGroups(
  story: Fields,
): { path: (string | number)[]; value: unknown } | undefined {
  for (const name of GROUPS) {
    const value = story[name]
    const groups: readonly unknown[] = Array.isArray(value) ? value : [value]
    for (const [index, group] of groups.entries()) {
      const field = isFields(group) ? hidingField(group) : undefined
      if (field === undefined || !isFields(group)) continue
      const path = Array.isArray(value) ? [name, index, field] : [name, field]
      return { path, value: group[field] }
    }
  }
  return undefined
}

/** A name with signs that no field's name has. */
const NOT_PLAIN = /[^\x20-\x7e]/

/** The field of a group that speaks of a story and hides it, in plain words. */
function hidingField(group: Fields): string | undefined {
  if (Object.hasOwn(group, 'published') && group.published !== true) return 'published'
  const odd = Object.keys(group).find(
    (name) => NOT_PLAIN.test(name) && asItLooks(name) === 'published',
  )
  if (odd !== undefined) return odd
  return ['draft', 'hidden', 'private'].find(
    (name) => Object.hasOwn(group, name) && YES.test(String(group[name])),
  )
}

const TRUE = /^(true|True|TRUE)$/
const FIELD =
  /^[ \t]*(?![ \t])(["']?)([\p{L}\p{M}\p{N}\p{Z}\p{Cf}_-]{4,40})\1[ \t]*:[ \t]*(.*?)\r?$/u

/**
 * Index of the line below the closing fence that says, as a field would, that the story is not for readers: where a line
 * `---` stands among the fields, those below it count for this alone.
 *
 * @returns undefined where what stands there are no fields, or none of them says so
 */
export function signBelow(body: string): number | undefined {
  let areFields: boolean | undefined
  for (const [index, line] of body.split('\n').entries()) {
    // Behind each line of hyphens fields may begin again.
    if (FENCE.test(line)) areFields = undefined
    else if (line.trim() !== '') areFields ??= FIELD.test(line)
    if (areFields && saysHidden(line)) return index
  }
  return undefined
}

const FENCE = /^---[ \t]*\r?$/

function saysHidden(line: string): boolean {
  const [, , name = '', value = ''] = FIELD.exec(line) ?? []
  const said = value.replace(/(?<![ \t])[ \t]+#[\s\S]*$/, '').replace(/^(["'])(.*)\1$/, '$2')
  return name.trim() === 'published' ? !TRUE.test(said) : signOf(name, said) !== undefined
}
