import { mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { DATA_FOLDER } from '../../shared/bundle.ts'
import type { PrintedFile } from '../print/printedFile.ts'
import { type Added, addText, COMPRESSED, showWaiting } from './addText.ts'
import type { SiteFiles } from './siteFiles.ts'
import { readIfThere } from './waitingFile.ts'
import { addBundle, writeWhole } from './writeBundle.ts'

/**
 * Names the files, all but the data, that builds have written to the folder: nothing else there is ours
 * to remove.
 */
const RECORD = '.broadsheet.json'
const recordSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.pipe(v.string(), v.regex(/^(?!(.*\/)?\.\.(\/|$))/, 'must be inside the folder'))),
)

/** The pages of a site, which are finished when its data is there. */
export interface SitePages {
  /** The names of their files, relative to the site's folder. */
  readonly names: readonly string[]
  /** Brings them into the folder, to wait there as `.part` files. */
  readonly add: () => Promise<Added>
}

/** All that a build brings into its folder. */
export interface BuiltSite<T> {
  /** What is neither data nor page. */
  readonly files: SiteFiles
  /** The data's files as they are printed; the manifest last. */
  readonly bundle: Iterable<PrintedFile, T>
  /** The pages, by what printing the bundle gave in the end. */
  readonly pages: (printed: T) => SitePages
  /** Whether the compressed forms of texts are written too. */
  readonly precompress: boolean
}

/**
 * Brings a site into a folder, beside the one that is there. What has a new name is added; what takes the
 * place of another file waits next to it until everything is there. Then come, by renaming alone, the
 * manifest and right after it the waiting files, pages last; and only then what is stale goes.
 *
 * Killed at any moment, it leaves the old site or the new one. Between the manifest and a page, the old
 * page reads the new data: tabs that are open over a release do so anyway, and the schema's version is
 * raised where they could misread it; they then say that they cannot load it. The other way round, a new
 * page could miss in old data what was added without raising the version.
 *
 * @param onProgress told how many of the data's files are there
 */
export async function writeSite<T>(
  { files, bundle, pages, precompress }: BuiltSite<T>,
  folder: string,
  onProgress?: (done: number) => void,
): Promise<void> {
  const earlier = readRecord(folder)
  mkdirSync(folder, { recursive: true })
  const planned = [...earlier, ...[...files.keys()].flatMap(withForms)]
  writeRecord(folder, planned)
  const added = addFiles(files, folder, precompress)
  const data = addBundle(bundle, join(folder, DATA_FOLDER), precompress, onProgress)
  const { names, add } = pages(data.printed)
  writeRecord(folder, [...planned, ...names.flatMap(withForms)])
  const addedPages = await add()
  data.show()
  showWaiting(folder, [...added.waiting, ...addedPages.waiting])
  data.removeStale()
  const current = new Set([...added.files, ...addedPages.files])
  const alike = new Map([...current].map((name) => [name.toLowerCase(), name]))
  for (const name of earlier) {
    rmSync(join(folder, `${name}.part`), { force: true })
    if (!current.has(name) && !isSameFile(folder, name, alike.get(name.toLowerCase()))) {
      rmSync(join(folder, name), { force: true })
    }
  }
  writeRecord(folder, current)
}

/**
 * Whether a file is there under another name: where case does not count, one that changed in case alone.
 *
 * @param alike the name that is the same but for case
 */
function isSameFile(folder: string, name: string, alike: string | undefined): boolean {
  if (alike === undefined) return false
  const [one, other] = [name, alike].map((each) =>
    statSync(join(folder, each), { throwIfNoEntry: false }),
  )
  return one !== undefined && one.ino === other?.ino
}

const withForms = (name: string): string[] => [
  name,
  ...COMPRESSED.map((ending) => `${name}${ending}`),
]

/** Brings what is no page's into the folder, to wait there; HTML last. */
function addFiles(files: SiteFiles, folder: string, precompress: boolean): Added {
  const ordered = [...files].sort(([a], [b]) => Number(isHtml(a)) - Number(isHtml(b)))
  const added = ordered.map(([name, read]) => addText(folder, name, read(), precompress))
  return {
    files: added.flatMap((each) => each.files),
    waiting: added.flatMap((each) => each.waiting),
  }
}

const isHtml = (name: string): boolean => /\.html(\.(br|gz))?$/.test(name)

/** Without a record that can be read nothing is ours. */
function readRecord(folder: string): readonly string[] {
  const text = readIfThere(join(folder, RECORD))
  const record = v.safeParse(recordSchema, text?.toString())
  return record.success ? record.output : []
}

function writeRecord(folder: string, names: Iterable<string>): void {
  writeWhole(join(folder, RECORD), JSON.stringify([...new Set(names)].sort()))
}
