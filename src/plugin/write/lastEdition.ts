import { join } from 'node:path'
import { ASSETS_FOLDER, PICTURES_FOLDER } from '../host/hostHeaders.ts'
import { formsOf } from './compressText.ts'
import { readIfThere } from './stage.ts'
import { formCheck, plainCheck, type Written, type WrittenFile } from './written.ts'

/** What the record says of a file that is there for tabs of the edition before. */
const BEFORE = 'before '

/** Whether a file is of the app, by its name. */
export const isAsset = (name: string): boolean =>
  name.startsWith(`${ASSETS_FOLDER}/`) && !name.startsWith(`${PICTURES_FOLDER}/`)

/**
 * Scripts and styles of the edition before, which stay for one more: tabs that are open over a release ask for those that they have not
 * loaded yet. Nothing else stays: data, pages and pictures may have what was withdrawn since.
 *
 * An edition is what has the same scripts and styles. A build that only has other stories leaves what is there of the one
 * before.
 *
 * @param recorded what the build before has written
 * @param current what belongs to this one
 * @returns those that are in the folder, whole, with their forms
 */
export function lastEdition(
  folder: string,
  recorded: Written | undefined,
  current: Written,
): WrittenFile[] {
  if (!recorded) return []
  const isSame = [...current].every(
    ([name, check]) => !isAsset(name) || recorded.get(name) === check,
  )
  return [...recorded].flatMap(([name, check]) => {
    const sum = check.replace(BEFORE, '')
    const isWanted = isSame || check === sum
    const bytes =
      isAsset(name) && isWanted && !current.has(name) ? readIfThere(join(folder, name)) : undefined
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
