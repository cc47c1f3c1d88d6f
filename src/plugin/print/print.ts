import type { Archive } from '../../shared/archive/archiveFiles.ts'
import type { Manifest, Topics } from '../../shared/bundle.ts'
import { MANIFEST } from '../../shared/bundleFiles.ts'
import type { Top } from '../../shared/top/topFiles.ts'
import type { Arrangement } from '../arrange/arrangement.ts'
import type { Printing } from '../files/printedFile.ts'
import { printFile } from '../files/printFile.ts'
import { type BundlePrinting, bundleParts, manifestOf } from './bundleParts.ts'
import { printList } from './printList.ts'
import type { PrintedPublishers } from './printPublishers.ts'
import { storiesByYear } from './printYear.ts'

/** What leads to everything else in a printed bundle. */
export interface Overview {
  readonly manifest: Manifest
  readonly topics: Topics
  readonly archive: Archive
  readonly top: Top
  readonly publishers: PrintedPublishers
}

/**
 * Prints the bundle, file by file, so that nothing holds all of it; a file may come twice. The same
 * arrangement gives the same bytes. All files but the manifest, which comes last, have a name that is
 * made from their content, so that they can be cached for ever.
 *
 * @param pageSize stories a page
 */
export function* printBundle(
  arrangement: Arrangement,
  pageSize: number,
  printing: BundlePrinting = {},
): Printing<Overview> {
  const { stories } = arrangement
  const parts = bundleParts(arrangement, pageSize, printing)
  const feed = yield* printList(stories, parts.list)
  const topics = yield* parts.topics()
  const archive = yield* parts.archive()
  const publishers = yield* parts.publishers()
  const reporters = stories.length > 0 ? yield* parts.reporters() : undefined
  const find = stories.length > 0 ? yield* parts.find() : undefined
  const top = yield* parts.top()
  const years: Record<string, string> = {}
  for (const [year, ofYear] of storiesByYear(stories)) years[year] = yield* parts.year(ofYear)
  const manifest = yield* manifestOf(arrangement, pageSize, {
    feed,
    topics: yield* printFile('topics', JSON.stringify(topics)),
    years,
    archive: yield* printFile('archive', JSON.stringify(archive)),
    top: yield* printFile('top', JSON.stringify(top)),
    publishers:
      stories.length > 0
        ? yield* printFile('publishers', JSON.stringify(publishers.overview))
        : undefined,
    reporters,
    find,
  })
  yield [MANIFEST, () => JSON.stringify(manifest)]
  return { manifest, topics, archive, top, publishers }
}
