import { MANIFEST } from '../../shared/bundleFiles.ts'
import { rulesOf } from '../check/rules.ts'
import type { PrintedFile } from '../files/printedFile.ts'
import type { Findings } from '../problems/findings.ts'
import { type ProgressStream, withProgress } from '../run/progress.ts'
import type { Settings } from '../run/settings.ts'
import { writeBundle } from '../write/writeBundle.ts'
import { emptyComplaint } from './emptyContent.ts'
import { findContent } from './findContent.ts'
import { keepRun, type LastRun, lastRun } from './lastRun.ts'
import type { ContentSettings } from './pipeline.ts'

/** How the bundle is made, which has no part in what it is. */
export interface Bundling {
  readonly cacheFolder?: string | undefined
  /** Shows how far the work has come. */
  readonly stream?: ProgressStream | undefined
}

/**
 * Writes the bundle of the content into a folder. Where nothing has changed since the last run, that takes no more than a
 * look at the files. A content folder that cannot be read, or content without a story, leaves the bundle that is there.
 *
 * @param now milliseconds, to warn of future dates
 */
export async function bundleContent(
  settings: ContentSettings & Pick<Settings, 'allowEmpty'>,
  folder: string,
  now: number,
  { cacheFolder, stream }: Bundling,
): Promise<Findings> {
  const found = findContent(settings.content, cacheFolder, rulesOf(settings))
  const last = lastRun(found, settings, now)
  if (last && (await isKept(last, folder))) return last.findings
  // Loaded where there is something to do.
  const { readFound } = await import('./readContent.ts')
  const { assemble } = await import('./pipeline.ts')
  const content = await withProgress('files checked', stream, (onProgress) =>
    readFound(found, now, onProgress),
  )
  const { bundle, end, arrangement: _, ...findings } = await assemble(content, settings)
  if (!findings.isComplete || emptyComplaint(findings.counts, settings)) return findings
  const { printed, current } = await withProgress('data files written', stream, (onProgress) =>
    writeBundle(bundle, folder, onProgress),
  )
  end()
  const manifest = JSON.stringify(printed.manifest)
  keepRun(found.cache, content, settings, { findings, names: [...current.keys()], manifest })
  return findings
}

/** Keeps the bundle of a run that is in a folder; false where not all of it is there any more, and whole. */
async function isKept(last: LastRun, folder: string): Promise<boolean> {
  try {
    await writeBundle(bundleOf(last), folder)
    return true
  } catch (error) {
    if (error instanceof NotPrinted) return false
    throw error
  }
}

/** A bundle that is written already, but perhaps for its manifest. */
function* bundleOf({ names, manifest }: LastRun): Generator<PrintedFile> {
  for (const name of names) {
    yield [
      name,
      () => {
        if (name === MANIFEST) return manifest
        throw new NotPrinted()
      },
    ]
  }
}

/** A file of the bundle is needed whose text is not at hand. */
class NotPrinted extends Error {}
