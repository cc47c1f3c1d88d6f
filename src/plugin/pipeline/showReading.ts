import { type ProgressStream, withProgress } from '../run/progress.ts'
import { type ReadContent, readContent } from './readContent.ts'

/**
 * Reads and checks the content as of now, and shows how far that has come.
 *
 * @param stream undefined where nothing is to be shown
 */
export const showReading = (
  folders: readonly string[],
  cacheFolder: string,
  stream: ProgressStream | undefined,
): Promise<ReadContent> =>
  withProgress('files checked', stream, (onProgress) =>
    readContent(folders, Date.now(), { cacheFolder, onProgress }),
  )
