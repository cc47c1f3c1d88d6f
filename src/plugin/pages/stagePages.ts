import type { OnProgress } from '../run/progress.ts'
import { stageFile } from '../write/stage.ts'
import type { WrittenFile } from '../write/written.ts'
import type { PagePlan } from './pagePlan.ts'
import { renderPages } from './renderPages.ts'
import type { RenderSettings } from './renderWorker.ts'

/** The front page, which is a shell where it is not finished. */
const FRONT = 'index.html'
/** The fallback for hosts that can serve it as if it were the page that was asked for; only where one is missing. */
const APP = 'app.html'

/** Pages that show in a browser what has no finished page. */
export interface Shells {
  /** For the address of the front page alone. */
  readonly front: Buffer
  /** For any other address. */
  readonly fallback: Buffer
}

/**
 * Stages the pages of a plan, and the fallback for those that are missing.
 *
 * @param shells the pages that show in a browser what has no finished page
 * @param taken names of files that are there already: a publisher's own pages
 * @param warn is told of pages that could not be rendered: the fallback shows them instead
 * @returns all files that belong to them
 * @throws Error where none can be rendered, or one cannot be written
 */
export async function stagePages(
  plan: PagePlan,
  settings: RenderSettings,
  shells: Shells,
  taken: ReadonlySet<string>,
  onProgress: OnProgress,
  warn: (message: string) => void,
): Promise<WrittenFile[]> {
  const { files, failed } = await renderPages(plan.pages, settings, onProgress)
  const [first] = failed
  if (first) {
    const [file, reason] = first
    if (failed.length === plan.pages.length) throw new Error(`no page can be rendered: ${reason}`)
    warn(
      `${failed.length} of ${plan.pages.length} pages could not be rendered, and readers need JavaScript for them. The first is ${file}: ${reason}`,
    )
  }
  const isWhole = plan.beyondBudget === 0 && plan.unnamed.length === 0 && failed.length === 0
  const missing: [string, Buffer][] = [
    ...(files.some(([name]) => name === FRONT)
      ? []
      : [[FRONT, shells.front] satisfies [string, Buffer]]),
    ...(isWhole ? [] : [[APP, shells.fallback] satisfies [string, Buffer]]),
  ]
  const staged = missing.filter(([name]) => !taken.has(name))
  return [...files, ...staged.flatMap(([name, shell]) => stageFile(settings, name, shell))]
}
