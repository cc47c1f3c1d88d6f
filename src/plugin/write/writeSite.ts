import { DATA_FOLDER } from '../../shared/bundleFiles.ts'
import type { PrintedFile } from '../files/printedFile.ts'
import { formsOf } from './compressText.ts'
import { lastEdition } from './lastEdition.ts'
import { filesOfBuildsBefore } from './leftovers.ts'
import { publish } from './publish.ts'
import { readRecord, writeRecord } from './record.ts'
import type { SiteFiles } from './siteFiles.ts'
import { type Output, stageFile } from './stage.ts'
import { withLock } from './withLock.ts'
import { stageBundle } from './writeBundle.ts'
import { plainCheck, type Written, type WrittenFile } from './written.ts'

/** All that a build brings into its folder. */
export interface BuiltSite<T> {
  /** What is neither data nor page. */
  readonly files: SiteFiles
  /** The names of those that are the app's own. */
  readonly app: ReadonlySet<string>
  /** The data's files as they are printed. */
  readonly bundle: Iterable<PrintedFile, T>
  /** Stages the pages, by what printing the bundle gave in the end, and gives what belongs to them. */
  readonly stagePages: (printed: T, output: Output) => Promise<readonly WrittenFile[]>
}

/**
 * Writes a site into a folder, in the place of the one that is there. What is new is staged until all of it is
 * there, then published.
 *
 * @param onProgress told how many of the data's files are there
 * @throws Error where another build is at work there, something of others is in the way, or it cannot be said what is of
 * builds before; the last site stays
 */
export async function writeSite<T>(
  { files, app, bundle, stagePages }: BuiltSite<T>,
  { folder, precompress }: Omit<Output, 'written'>,
  onProgress?: (done: number) => void,
): Promise<void> {
  await withLock(folder, async (assertOurs) => {
    const recorded = readRecord(folder)
    const output = { folder, precompress, written: recorded ?? new Map() }
    const own = stageFiles(files, app, output)
    const data = stageBundle(bundle, output, `${DATA_FOLDER}/`, onProgress)
    const pages = await stagePages(data.printed, output)
    const built: Written = new Map([...own, ...data.current, ...pages])
    const current: Written = new Map([...built, ...lastEdition(folder, recorded, built, app)])
    assertOurs()
    const before = filesOfBuildsBefore(folder, recorded, current)
    writeRecord(folder, new Map([...before.files.keys().map(unchecked), ...current]))
    publish(folder, { ...before, files: before.files.union(data.earlier) }, current)
    writeRecord(folder, current)
  })
}

const unchecked = (name: string): WrittenFile => [name, '']

const stageFiles = (files: SiteFiles, app: ReadonlySet<string>, output: Output): WrittenFile[] =>
  [...files].flatMap(([name, read]) => {
    // A publisher's own forms come before ours.
    const precompress = output.precompress && !formsOf(name).some((form) => files.has(form))
    const content = read()
    const staged = stageFile({ ...output, precompress }, name, content)
    return app.has(name) ? staged.with(0, [name, plainCheck(content)]) : staged
  })
