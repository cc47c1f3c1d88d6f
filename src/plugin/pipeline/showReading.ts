import { rulesOf } from '../check/rules.ts'
import { type ProgressStream, withProgress } from '../run/progress.ts'
import type { Settings } from '../run/settings.ts'
import { type ReadContent, readContent } from './readContent.ts'

/**
 * Reads and checks the content as of now, and shows how far that has come.
 *
 * @param stream undefined where nothing is to be shown
 */
export const showReading = (
  settings: Pick<Settings, 'content' | 'fields' | 'publishers'>,
  cacheFolder: string,
  stream: ProgressStream | undefined,
): Promise<ReadContent> =>
  withProgress('files checked', stream, (onProgress) =>
    readContent(settings.content, Date.now(), {
      cacheFolder,
      onProgress,
      rules: rulesOf(settings),
    }),
  )
