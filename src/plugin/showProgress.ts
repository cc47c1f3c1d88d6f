import { type ReadContent, readContent } from './pipeline.ts'
import { Progress, type ProgressStream } from './progress.ts'

/** Reads and checks the content, and shows how far that has come, where there is a stream for it. */
export async function showReading(
  folders: readonly string[],
  cacheFolder: string,
  stream: ProgressStream | undefined,
): Promise<ReadContent> {
  const progress = stream && new Progress('files checked', stream)
  const onProgress = (done: number, total: number) => progress?.update(done, total)
  const content = await readContent(folders, Date.now(), { cacheFolder, onProgress })
  progress?.end()
  return content
}

/** Shows how far writing has come, which is told how many files are there. */
export function showWriting(
  stream: ProgressStream | undefined,
  write: (onProgress: (done: number) => void) => void,
): void {
  const progress = stream && new Progress('data files written', stream)
  write((done) => progress?.update(done))
  progress?.end()
}
