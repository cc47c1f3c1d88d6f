import { availableParallelism } from 'node:os'
import type { OnProgress } from '../run/progress.ts'
import { runOnThreads } from '../run/threads.ts'
import type { PlannedPage } from './pagePlan.ts'
import type { Answer, RenderSettings, Task } from './renderWorker.ts'

/** So many pages go to a thread at a time: few enough that nothing piles up. */
const BATCH = 32
/** So many pages are worth the start of another thread. */
const WORTH_A_THREAD = 200
/** Pages leave nothing behind: what a thread holds is soon swept where it may not pile up. Costs no time. */
const YOUNG_MB = 16

/**
 * Finishes pages on threads, which stage them where they differ from what is there.
 *
 * @param onProgress told how many pages are done
 */
export async function renderPages(
  pages: readonly PlannedPage[],
  settings: RenderSettings,
  onProgress: OnProgress,
): Promise<Answer> {
  const files: Answer['files'][number][] = []
  const failed: Answer['failed'][number][] = []
  const count = Math.min(availableParallelism(), Math.ceil(pages.length / WORTH_A_THREAD))
  let done = 0
  await runOnThreads<Task, Answer>(
    {
      script: new URL('./renderWorker.ts', import.meta.url),
      count,
      data: settings,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    },
    batches(pages),
    (answer) => {
      files.push(...answer.files)
      failed.push(...answer.failed)
      done += BATCH
      onProgress(Math.min(done, pages.length), pages.length)
    },
  )
  return { files, failed }
}

function* batches(pages: readonly PlannedPage[]): Generator<Task> {
  for (let first = 0; first < pages.length; first += BATCH) {
    yield pages
      .slice(first, first + BATCH)
      .map(({ file, data }) => [file, JSON.stringify(data())] as const)
  }
}
