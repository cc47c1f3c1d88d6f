import type { Diagnostic } from '../../problems/diagnostic.ts'
import { addSources, type NewSource } from './addSources.ts'
import { kindOf, outlinesOf } from './outlines.ts'
import { isNamed } from './placeSources.ts'
import { foldersOf, nameOf } from './readOutline.ts'
import { readSources } from './readSources.ts'

/**
 * Adds a source to a list.
 *
 * @param text of the list; undefined where there is none yet
 * @param source `folder` is the name of the one that it is to lie in, wherever that is; it is made where there is none
 * @returns the new text; `known` where the list has the source already, and stays as it is
 * @throws PlainError where its address is none of http or https, or the list has no place for it
 */
export function addSource(
  text: string | undefined,
  { folder, ...source }: NewSource & { readonly folder?: string | undefined },
): { readonly text: string; readonly known: boolean } {
  const way = folder === undefined ? [] : wayTo(text ?? '', folder)
  const { text: after, added } = addSources(text, [{ ...source, ways: [way] }])
  return { text: after, known: added.length === 0 }
}

/** The names on the way to the first folder of a name, and its own. */
function wayTo(text: string, name: string): readonly string[] {
  const { all } = outlinesOf(text)
  const folder = all.find((each) => kindOf(each) === 'folder' && isNamed(each, name))
  return folder ? [...foldersOf(folder), nameOf(folder) ?? name] : [name]
}

/**
 * Brings the sources of another list into one's own, each into the folders of the same names.
 *
 * @param own undefined where there is none yet
 * @param other as a feed reader has exported it
 * @param file of the other list, for messages
 * @returns the new text of one's own, what has come, how many were there already, and what is wrong with the other list
 * @throws PlainError where one's own list has no place for more
 */
export function importSources(
  own: string | undefined,
  other: string,
  file: string,
): {
  readonly text: string
  readonly added: readonly NewSource[]
  readonly known: number
  readonly problems: readonly Diagnostic[]
} {
  const { sources, problems } = readSources(other, file)
  const { text, added } = addSources(own, sources)
  return { text, added, known: sources.length - added.length, problems }
}
