import { type Result, runPipeline } from './pipeline.ts'
import { Progress, type ProgressStream } from './progress.ts'
import type { Settings } from './settings.ts'

/** Runs the pipeline and shows how far it has come, where there is a stream for that. */
export async function showRun(
  settings: Settings,
  cacheFolder: string,
  stream: ProgressStream | undefined,
): Promise<Result> {
  const progress = stream && new Progress('files checked', stream)
  const onProgress = (done: number, total: number) => progress?.update(done, total)
  const result = await runPipeline(settings, Date.now(), { cacheFolder, onProgress })
  progress?.end()
  return result
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
