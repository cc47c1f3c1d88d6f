import { hash } from 'node:crypto'
import type { BundleFolder } from '../../shared/bundleFiles.ts'
import { once } from '../run/once.ts'
import type { Printing } from './printedFile.ts'
import type { PrintMemory } from './printMemory.ts'

/** The name of a file of the bundle, which is made from its text. */
export const hashedName = (folder: BundleFolder, text: string): string =>
  `${folder}/${hash('sha256', text).slice(0, 16)}.json`

/** Prints a text as a file, and gives its name. */
export function* printFile(folder: BundleFolder, text: string): Printing<string> {
  const name = hashedName(folder, text)
  yield [name, () => text]
  return name
}

/**
 * Prints a text as a file, or remembers its name.
 *
 * @param key of what the text is made from
 */
export function* printRemembered(
  folder: BundleFolder,
  key: string,
  make: () => string,
  memory: PrintMemory,
): Printing<string> {
  const text = once(make)
  const name = memory.nameOf(key, () => hashedName(folder, text()))
  yield [name, text]
  return name
}

/**
 * Prints several files that are made together, or remembers their names, and gives what leads to them.
 *
 * @param key of what they are made from
 * @param read what leads to them, from its JSON
 */
export function* printTogether<Made>(
  key: string,
  print: () => Printing<Made>,
  read: (json: unknown) => Made,
  memory: PrintMemory,
): Printing<Made> {
  const printed = once(() => {
    const files = new Map<string, () => string>()
    const printing = print()
    for (;;) {
      const step = printing.next()
      if (step.done) return { files, made: step.value }
      files.set(...step.value)
    }
  })
  const json = memory.nameOf(key, () => {
    const { files, made } = printed()
    return JSON.stringify([made, [...files.keys()]])
  })
  // Written by this very program: its form needs no other check.
  const [made, names]: [unknown, string[]] = JSON.parse(json)
  for (const name of names) yield [name, () => printed().files.get(name)?.() ?? '']
  return read(made)
}

/** Files that are printed when they are asked for. */
export type LateFiles = Map<string, () => string>

/**
 * Prints a file and all that it leads to when it is first asked for. Its name is made from what it is made from, instead of its
 * text: such files are served, and never written.
 *
 * @param key of what it is made from
 * @param late takes the files that it leads to
 */
export function* printLate(
  folder: BundleFolder,
  key: string,
  print: () => Printing<string>,
  late: LateFiles,
): Printing<string> {
  const text = once(() => {
    const printing = print()
    for (;;) {
      const step = printing.next()
      if (step.done) return late.get(step.value)?.() ?? ''
      late.set(...step.value)
    }
  })
  const name = hashedName(folder, key)
  yield [name, text]
  return name
}
