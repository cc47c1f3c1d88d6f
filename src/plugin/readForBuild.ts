import type { ResolvedConfig } from 'vite'
import { emptyComplaint } from './pipeline/emptyContent.ts'
import type { KeptContent } from './pipeline/keptPictures.ts'
import { type PicturePlaces, withOwnPictures } from './pipeline/ownPictures.ts'
import { assemble, type Result } from './pipeline/pipeline.ts'
import type { ReadContent } from './pipeline/readContent.ts'
import { showReading } from './pipeline/showReading.ts'
import { annotations, isWorkflow, withoutCommands } from './problems/annotations.ts'
import { partBySight } from './problems/groupProblems.ts'
import { PlainError } from './problems/plainError.ts'
import { findingsReport, summaryLine } from './problems/report.ts'
import type { Settings } from './run/settings.ts'
import { cacheFolder } from './scan/contentCache.ts'

/** The content of a site, and the files of pictures that the build has made for it. */
export interface BuiltContent extends Result {
  /** By their names relative to the site's folder. */
  readonly pictures: ReadonlyMap<string, () => Buffer>
}

/**
 * Reads the content for a build, and says what is wrong with it.
 *
 * @throws Error where nothing must be built
 */
export async function readForBuild(
  settings: Settings,
  { cacheDir, logger }: Pick<ResolvedConfig, 'cacheDir' | 'logger'>,
  places: PicturePlaces,
): Promise<BuiltContent> {
  const start = performance.now()
  const content = await showReading(settings, cacheFolder(cacheDir), process.stderr)
  const kept = await withPictures(content, settings, places)
  const assembled = await assemble(kept.content, settings)
  const result = await withOwnPictures(withFindings(assembled, kept), places, kept.files)
  for (const text of findingsOf(result)) logger.warn(`${text}\n`)
  logger.info(summaryLine(result.counts, performance.now() - start))
  const complaint = complaintOf(result, settings)
  if (complaint !== undefined) throw new PlainError(complaint)
  return { ...result, pictures: kept.files }
}

/** Why a build must fail: what is missing, or has not come whole, would unpublish all that was there. */
function complaintOf({ isComplete, counts }: Result, settings: Settings): string | undefined {
  const { rejected } = counts
  if (!isComplete) return 'a content folder could not be read, nothing was built'
  if (settings.strict && rejected > 0) {
    return `strict: ${rejected === 1 ? 'a file was' : `${rejected} files were`} rejected, nothing was built`
  }
  return emptyComplaint(counts, settings)
}

/** What a build has to say of the content; in a workflow on GitHub as annotations of the files too. */
function findingsOf(result: Result): string[] {
  const findings = findingsReport(result, 'brief')
  const texts = isWorkflow(process.env)
    ? [withoutCommands(findings), annotations(partBySight(result).seen, process.env)]
    : [findings]
  return findings === '' ? [] : texts.filter((text) => text !== '')
}

/** What keeps pictures is loaded where a site has them itself. */
async function withPictures(
  content: ReadContent,
  settings: Settings,
  places: PicturePlaces,
): Promise<KeptContent> {
  if (settings.images !== 'self') return { content, files: new Map(), problems: [], notices: [] }
  const { keptPictures } = await import('./pipeline/keptPictures.ts')
  return keptPictures(content, settings, places, process.stderr)
}

/** With what pictures have shown besides. */
const withFindings = (
  result: Result,
  { problems, notices }: Pick<Result, 'problems' | 'notices'>,
): Result => ({
  ...result,
  problems: [...result.problems, ...problems],
  notices: [...result.notices, ...notices],
})
