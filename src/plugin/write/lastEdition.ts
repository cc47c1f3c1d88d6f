import { join } from 'node:path'
import { formsOf } from './compressText.ts'
import { readIfThere } from './stage.ts'
import { formCheck, plainCheck, type Written, type WrittenFile } from './written.ts'

/** What the record says of a file that is there for tabs of the edition before. */
const BEFORE = 'before '

/**
 * Scripts and styles of the edition before, which stay for one more: tabs that are open over a release ask for those that they have not
 * loaded yet. Nothing else stays: data, pages, pictures and what a publisher has added may have what was withdrawn since.
 *
 * An edition is what has the same scripts and styles. A build that only has other stories leaves what is there of the one
 * before.
 *
 * @param recorded what the build before has written
 * @param current what belongs to this one
 * @param app names of its scripts and styles; of those of the build before the record has checks, and of no other file
 * @returns those that are in the folder, whole, with their forms
 */
export function lastEdition(
  folder: string,
  recorded: Written | undefined,
  current: Written,
  app: ReadonlySet<string>,
): WrittenFile[] {
  if (!recorded) return []
  const isSame = [...app].every((name) => recorded.get(name) === current.get(name))
  return [...recorded].flatMap(([name, check]) => {
    const sum = check.replace(BEFORE, '')
    const isWanted = isSame || check === sum
    const bytes =
      sum !== '' && isWanted && !current.has(name) ? readIfThere(join(folder, name)) : undefined
    if (bytes === undefined || plainCheck(bytes) !== sum) return []
    return [[name, `${BEFORE}${sum}`] as const, ...formsInPlace(folder, name, bytes, recorded)]
  })
}

const formsInPlace = (
  folder: string,
  name: string,
  content: Buffer,
  recorded: Written,
): WrittenFile[] =>
  formsOf(name).flatMap((form) => {
    const check = recorded.get(form)
    const bytes = check === undefined ? undefined : readIfThere(join(folder, form))
    return check && bytes && formCheck(content, bytes) === check ? [[form, check] as const] : []
  })
