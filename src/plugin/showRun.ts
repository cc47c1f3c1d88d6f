import { type Result, runPipeline } from './pipeline.ts'
import { Progress, type ProgressStream } from './progress.ts'
import type { Settings } from './settings.ts'
import { writeBundle } from './writeBundle.ts'

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

/** Writes a bundle and shows how far that has come. */
export function showWriting(
  { bundle }: Result,
  folder: string,
  stream: ProgressStream | undefined,
): void {
  const progress = stream && new Progress('data files written', stream)
  writeBundle(bundle, folder, (done) => progress?.update(done))
  progress?.end()
}
