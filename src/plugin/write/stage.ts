import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf } from '../problems/codeOf.ts'
import { compressText, formsOf, isFormOf } from './compressText.ts'

/** A folder that a build fills. */
export interface Output {
  readonly folder: string
  /** Whether the compressed forms of texts belong to it too. */
  readonly precompress: boolean
}

/** Where a build works: inside the folder that it fills, as renaming does not lead to another file system. */
export const workFolder = (folder: string): string => join(folder, '.broadsheet')

/** Where what is new has its own name until all of it is there. */
export const stageFolder = (folder: string): string => join(workFolder(folder), 'stage')

/**
 * Stages a file and its compressed forms, where these very bytes are not in their places already.
 *
 * Files are written one after the other: making them is the system's work, which on several threads, or while
 * the next one is printed, takes as long.
 *
 * @param name relative to the folder
 * @param isNew whether it is known that nothing is in its place
 * @returns the names of the file and of its forms
 * @throws Error where something is in its place that is no file, or nothing can be written
 */
export function stageFile(
  { folder, precompress }: Output,
  name: string,
  content: Buffer,
  isNew = false,
): string[] {
  const isSame = !isNew && readIfThere(join(folder, name))?.equals(content) === true
  if (!isSame) writeStaged(folder, name, content)
  if (!precompress) return [name]
  const forms = formsOf(name)
  if (isSame && forms.every((form) => isInPlace(folder, form, content))) return [name, ...forms]
  const made = compressText(name, content)
  for (const [form, bytes] of made) writeStaged(folder, form, bytes)
  return [name, ...made.map(([form]) => form)]
}

/** A form that is only there may be that of other bytes. */
function isInPlace(folder: string, form: string, content: Buffer): boolean {
  const bytes = readIfThere(join(folder, form))
  return bytes !== undefined && isFormOf(form, bytes, content)
}

/** @throws Error where something is there that is no file */
function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function writeStaged(folder: string, name: string, content: Buffer): void {
  const path = join(stageFolder(folder), name)
  try {
    writeFileSync(path, content)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
}
