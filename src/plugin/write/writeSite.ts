import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { DATA_FOLDER } from '../../shared/bundleFiles.ts'
import type { PrintedFile } from '../print/printedFile.ts'
import { formsOf } from './compressText.ts'
import { publish } from './publish.ts'
import type { SiteFiles } from './siteFiles.ts'
import { type Output, stageFile, workFolder } from './stage.ts'
import { withLock } from './withLock.ts'
import { stageBundle } from './writeBundle.ts'

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

/** All that a build brings into its folder. */
export interface BuiltSite<T> {
  /** What is neither data nor page. */
  readonly files: SiteFiles
  /** The data's files as they are printed. */
  readonly bundle: Iterable<PrintedFile, T>
  /** Stages the pages, by what printing the bundle gave in the end, and gives the names of what belongs to them. */
  readonly stagePages: (printed: T) => Promise<readonly string[]>
}

/**
 * Writes a site into a folder, in the place of the one that is there. What is new is staged until all of it is
 * there, then published.
 *
 * @param onProgress told how many of the data's files are there
 */
export async function writeSite<T>(
  { files, bundle, stagePages }: BuiltSite<T>,
  output: Output,
  onProgress?: (done: number) => void,
): Promise<void> {
  const { folder } = output
  await withLock(folder, async (assertOurs) => {
    const recorded = readRecord(folder)
    const own = stageFiles(files, output)
    const data = stageBundle(bundle, output, `${DATA_FOLDER}/`, onProgress)
    const named = new Set([...own, ...(await stagePages(data.printed))])
    assertOurs()
    writeRecord(folder, recorded.union(named))
    publish(folder, recorded.union(data.earlier), named.union(data.current))
    writeRecord(folder, named)
  })
}

const stageFiles = (files: SiteFiles, output: Output): string[] =>
  [...files].flatMap(([name, read]) => {
    // A publisher's own forms come before ours.
    const precompress = output.precompress && !formsOf(name).some((form) => files.has(form))
    return stageFile({ ...output, precompress }, name, read())
  })

/** Without a record that can be read nothing is ours. */
function readRecord(folder: string): ReadonlySet<string> {
  const record = v.safeParse(recordSchema, recordText(folder))
  return new Set(record.success ? record.output : [])
}

function recordText(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, RECORD), 'utf8')
  } catch {
    return undefined
  }
}

function writeRecord(folder: string, names: ReadonlySet<string>): void {
  const text = JSON.stringify([...names].sort())
  if (text === recordText(folder)) return
  const waiting = join(workFolder(folder), 'record')
  writeFileSync(waiting, text)
  renameSync(waiting, join(folder, RECORD))
}
