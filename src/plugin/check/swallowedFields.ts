import { asItLooks } from '../problems/signNames.ts'
import type { StoryField } from './fieldNames.ts'
import type { FieldReader } from './fieldReader.ts'

/** Texts that may go on over lines, and so over fields that were meant to follow them. */
const TEXTS: readonly StoryField[] = ['title', 'excerpt', 'featuredContent']

/** A field that no sentence has. */
const FIELD =
  /(?:^|\s)(publishedDateTime|updatedDateTime|webUrl|originalUrl|ampWebUrl|cdnAmpWebUrl|featuredContent|published(?=\s*:\s+["']?(?:true|false|yes|no)\b["']?(?:\s|$)))\s*:\s+(\S*)/g

/**
 * Reports fields that have become a part of a text: it has no closing quote, or is a block to which they are indented.
 *
 * @returns whether one of them says that the story is not for readers
 */
export function reportSwallowed(story: FieldReader<StoryField>): boolean {
  let isHidden = false
  for (const name of TEXTS) {
    const raw = story.raw(name)
    if (typeof raw !== 'string' || !raw.includes(':')) continue
    // A block may hold lines as they were typed, with what cannot be seen.
    const text = raw.includes('\n') ? raw.split('\n').map(asItLooks).join('\n') : raw
    const fields = [...text.matchAll(FIELD)]
    const [first] = fields
    if (first === undefined) continue
    const hides = fields.some(([, field, value]) => field === 'published' && value !== 'true')
    isHidden ||= hides
    story.report('warning', [name], raw, {
      code: 'field-swallowed',
      expected: `the text alone, without the field ${first[1]} in it`,
      fix: `close the quote of ${name}, or begin the fields below it without spaces${hides ? '; until then the story is hidden' : ''}`,
    })
  }
  return isHidden
}

/** A text in which nothing looks like a field of a news file: without the space behind its colon. */
export const withoutFields = (text: string): string =>
  text.includes(':') ? text.replace(FIELD, (field) => field.replace(/\s*:\s+/, ':')) : text
