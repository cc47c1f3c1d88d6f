import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf } from '../problems/codeOf.ts'
import { naming } from '../problems/diskFault.ts'
import { compressText, formsOf } from './compressText.ts'
import { formCheck, isCheckOf, plainFile, type Written, type WrittenFile } from './written.ts'

/** A folder that a build fills. */
export interface Output {
  readonly folder: string
  /** Whether the compressed forms of texts belong to it too. */
  readonly precompress: boolean
  /** What builds before have written. */
  readonly written: Written
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
 * @returns the file and its forms
 * @throws Error where nothing can be written
 */
export function stageFile(
  output: Output,
  name: string,
  content: Buffer,
  isNew = false,
): WrittenFile[] {
  const isSame = !isNew && readIfThere(join(output.folder, name))?.equals(content) === true
  if (!isSame) writeStaged(output.folder, name, content)
  return [plainFile(name), ...stageForms(output, name, content)]
}

/** The same for the forms alone of a file that is in its place, or staged. */
export function stageForms(output: Output, name: string, content: Buffer): WrittenFile[] {
  const { folder, precompress } = output
  if (!precompress) return []
  const there = formsOf(name).flatMap((form) => formInPlace(output, form, content))
  if (there.length === formsOf(name).length) return there
  return compressText(name, content).map(([form, bytes]) => {
    writeStaged(folder, form, bytes)
    return [form, formCheck(content, bytes)]
  })
}

/** The form that is in its place, where it is known to be that of these bytes: one that is only there may be any. */
function formInPlace({ folder, written }: Output, form: string, content: Buffer): WrittenFile[] {
  const check = written.get(form)
  if (!isCheckOf(check, content)) return []
  const bytes = readIfThere(join(folder, form))
  return bytes !== undefined && formCheck(content, bytes) === check ? [[form, check]] : []
}

/** What is in a file; undefined where there is none: what else may be there is found out before anything is published. */
export function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (NO_FILE.has(codeOf(error))) return undefined
    throw error
  }
}

const NO_FILE = new Set<unknown>(['ENOENT', 'EISDIR', 'ENOTDIR', 'ELOOP'])

function writeStaged(folder: string, name: string, content: Buffer): void {
  const path = join(stageFolder(folder), name)
  try {
    naming(path, () => writeFileSync(path, content))
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    mkdirSync(dirname(path), { recursive: true })
    naming(path, () => writeFileSync(path, content))
  }
}
