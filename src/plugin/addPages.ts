import { type Added, addText } from './addText.ts'
import type { PagePlan } from './pagePlan.ts'
import { renderPages } from './renderPages.ts'
import type { RenderSettings } from './renderWorker.ts'
import type { OnProgress } from './showProgress.ts'

/** The front page, which is the fallback where it is not finished. */
const FRONT = 'index.html'
/** The fallback for hosts that can serve it as if it were the page that was asked for; only where one is missing. */
const APP = 'app.html'

/** What `addPages` may bring into the folder. */
export const pageNames = (plan: PagePlan): string[] => [
  ...new Set([...plan.pages.map(({ file }) => file), FRONT, APP]),
]

/**
 * Brings the pages of a plan into the site's folder, to wait there, and the fallback for those that are missing.
 *
 * @param fallback the page of addresses without a finished one
 * @param warn is told of pages that could not be rendered: the fallback shows them instead
 */
export async function addPages(
  plan: PagePlan,
  settings: RenderSettings,
  fallback: Buffer,
  onProgress: OnProgress,
  warn: (message: string) => void,
): Promise<Added> {
  const { files, waiting, failed } = await renderPages(plan.pages, settings, onProgress)
  for (const [file, reason] of failed) {
    warn(
      `${file} could not be finished; readers with JavaScript will see it all the same: ${reason}`,
    )
  }
  const isWhole = plan.isComplete && failed.length === 0
  const shells = [...(files.includes(FRONT) ? [] : [FRONT]), ...(isWhole ? [] : [APP])]
  const added = shells.map((name) => addText(settings.folder, name, fallback, settings.precompress))
  return {
    files: [...files, ...added.flatMap((each) => each.files)],
    waiting: [...waiting, ...added.flatMap((each) => each.waiting)],
  }
}
