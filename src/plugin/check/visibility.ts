import { type Fault, inWords } from '../problems/fault.ts'
import type { Article } from './article.ts'
import { STORY_FIELDS } from './fieldNames.ts'
import type { FieldReader } from './fieldReader.ts'
import { MINUS_ONE, type Sign, signBelow, signInGroups, signOf } from './hidingSigns.ts'
import { published } from './story/published.ts'
import { integer, type Read, type Remark } from './values.ts'

/** Heat as any number from -1. A -1 that is written in another way is reported and folds the story all the same. */
export const heat: Read<number> = (raw) => {
  const reading = integer(-1)(raw)
  return reading.value === undefined && typeof raw === 'string' && MINUS_ONE.test(raw)
    ? { value: -1, remarks: [BAD_FOLDED] }
    : reading
}

const BAD_FOLDED: Remark = {
  code: 'story-hidden',
  expected: 'a whole number of at least -1',
  fix: 'write heat: -1 for a story that is folded into another one; it is hidden',
}

/** What is read of a file: its other fields do not matter. */
type ReadVisibility = Pick<FieldReader<'published'>, 'has' | 'required' | 'written' | 'reportName'>

/** Whether a story may be shown. */
export interface Visibility {
  readonly hidden: Article['hidden']
  /**
   * Whether it is hidden for nothing but a heat of -1 that is written as it should be: then its reports, though nothing else of
   * it, are shown at the story that it is folded into. In doubt they are not. `published: false` is no doubt: programs that fold stories write both.
   */
  readonly handsOver: boolean
}

/**
 * Why a story is in no output, if it is not: only `published: true`, or no word about it, shows a story. Each field
 * that hides it and is not `published: false` is reported.
 *
 * @param heat as it was read
 */
export function visibilityOf(story: ReadVisibility, heat: number | undefined): Visibility {
  const isPublished = story.has('published') ? story.required('published', published) : true
  const signs = reportSigns(story)
  if (heat === -1 || signs.has('almost-folded')) {
    return { hidden: 'folded', handsOver: signs.size === 0 && isPlainlyFolded(story.written) }
  }
  return { hidden: isPublished && signs.size === 0 ? undefined : 'unpublished', handsOver: false }
}

/** Heat is written as publishers and their programs write it (`-1`, `-1.0`), in quotes or not, and `published` says yes or no, or nothing. */
const isPlainlyFolded = ({ heat, published }: ReadVisibility['written']): boolean =>
  typeof heat === 'string' &&
  Number(heat) === -1 &&
  (published === undefined || typeof published === 'boolean')

const KNOWN: ReadonlySet<string> = STORY_FIELDS

function reportSigns(story: ReadVisibility): ReadonlySet<Sign> {
  const signs = new Set<Sign>()
  for (const [name, value] of Object.entries(story.written)) {
    const sign = KNOWN.has(name) ? undefined : signOf(name, value)
    if (sign === undefined) continue
    signs.add(sign)
    story.reportName([name], `the field ${visible(name)} with ${inWords(value)}`, REMARKS[sign])
  }
  const inside = signInGroups(story.written)
  if (inside) {
    signs.add('mark')
    story.reportName(inside.path, `the field ${inside.path.at(-1)} with ${inWords(inside.value)}`, {
      code: 'story-hidden',
      expected: 'such a field at the beginning of a line, as one of the story',
      fix: `the story is hidden; ${CHOICE}, without spaces before it`,
    })
  }
  return signs
}

const CHOICE = 'write published: false to keep it so, or published: true to show it'

const REMARKS: Record<Sign, Remark> = {
  'almost-published': {
    code: 'published-misspelled',
    expected: 'published, with exactly this name, or nothing',
    fix: `the story is hidden; ${CHOICE}`,
  },
  mark: {
    code: 'story-hidden',
    expected: 'published: true, published: false, or nothing',
    fix: `the story is hidden; ${CHOICE}, instead of this field`,
  },
  'almost-folded': {
    code: 'story-hidden',
    expected: 'heat, with exactly this name',
    fix: 'write heat: -1 for a story that is folded into another one; it is hidden until the field is mended',
  },
}

/** A name in quotes, with what cannot be seen in it as its number. */
const visible = (name: string): string =>
  JSON.stringify(name.slice(0, 40)).replace(
    /[^\P{Z} ]|[\p{Cf}\p{Cc}]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )

/**
 * Whether fields go on below the closing fence and say that the story is not for readers, which is reported.
 *
 * @param line of the file, on which the fence is
 */
export function isHiddenBelow(body: string, line: number, faults: Fault[]): boolean {
  const index = signBelow(body)
  if (index === undefined) return false
  faults.push({
    severity: 'warning',
    code: 'story-hidden',
    path: [],
    found: 'a field below the closing fence',
    expected: 'all fields between the two lines ---',
    fix: `the story is hidden; ${CHOICE}, above the second line ---`,
    at: { line: line + index, column: 1 },
  })
  return true
}
