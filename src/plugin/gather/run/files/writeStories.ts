import { diskReason } from '../../../problems/diskFault.ts'
import { PlainError } from '../../../problems/plainError.ts'
import { makeFolder } from '../../../run/makeFolder.ts'
import { removeHalves, replaceWhole } from '../../../run/writeWhole.ts'
import type { StoryChange, Unchangeable } from '../place/storyChanges.ts'

/**
 * Writes the files of stories, each whole. One that cannot be written is no worry of the others.
 *
 * @param folders in which a run that was killed may have left half files; the last is that of the stories
 * @returns those that could not be written
 */
export function writeStories(
  folders: readonly string[],
  changes: readonly StoryChange[],
): Unchangeable[] {
  for (const folder of folders) {
    makeFolder(folder)
    removeHalves(folder)
  }
  return changes.flatMap((change) => {
    const reason = written(change)
    const { file, line, reports } = change
    return reason === undefined ? [] : [{ story: line.story, file, reason, reports }]
  })
}

/** Why a file could not be written. */
function written({ file, before, text }: StoryChange): string | undefined {
  if (text === undefined) return undefined
  try {
    return replaceWhole(file, before, text)
      ? undefined
      : 'was saved by somebody else at the same moment'
  } catch (error) {
    if (error instanceof PlainError) return `is left alone: ${error.message}`
    const reason = diskReason(error)
    if (reason === undefined) throw error
    return `cannot be written: ${reason}`
  }
}
