import { type ReadContent, readContent } from '../pipeline.ts'
import { Progress, type ProgressStream } from '../run/progress.ts'

/** Told how much is done, and of how much, where that is known. */
export type OnProgress = (done: number, total?: number) => void

/**
 * Shows how far work has come, where there is a stream for it.
 *
 * @param what is counted, such as `files checked`
 */
export async function withProgress<T>(
  what: string,
  stream: ProgressStream | undefined,
  work: (onProgress: OnProgress) => T | Promise<T>,
): Promise<T> {
  const progress = stream && new Progress(what, stream)
  try {
    return await work((done, total) => progress?.update(done, total))
  } finally {
    progress?.end()
  }
}

/** Reads and checks the content, and shows how far that has come. */
export const showReading = (
  folders: readonly string[],
  cacheFolder: string,
  stream: ProgressStream | undefined,
): Promise<ReadContent> =>
  withProgress('files checked', stream, (onProgress) =>
    readContent(folders, Date.now(), { cacheFolder, onProgress }),
  )
