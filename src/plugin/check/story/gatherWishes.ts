import { GATHER_FIELDS, type StoryField } from '../fieldNames.ts'
import type { FieldReader } from '../fieldReader.ts'
import { host, link, type Read } from '../values.ts'

/** A page, or all pages of a host. */
const pageOrHost: Read<string> = (raw) => {
  const named = host(raw)
  return named.value === undefined ? link(raw) : named
}

/**
 * Reports what is wrong with what a person tells the robot in a story's file (`gather`), which else would do nothing in
 * silence. The robot reads it for itself.
 */
export function checkWishes(story: FieldReader<StoryField>): void {
  const wishes = story.group('gather', GATHER_FIELDS)
  wishes?.list('join', link)
  wishes?.list('refuse', pageOrHost)
}
