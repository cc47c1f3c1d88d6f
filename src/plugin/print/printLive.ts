import { hash } from 'node:crypto'
import type { BundleFolder } from '../../shared/bundleFiles.ts'
import { MANIFEST } from '../../shared/bundleFiles.ts'
import type { Arrangement } from '../arrange/arrangement.ts'
import { storyDigest } from '../arrange/storyDigest.ts'
import type { Printing } from '../files/printedFile.ts'
import { type LateFiles, printFile, printLate } from '../files/printFile.ts'
import { type BundlePrinting, bundleParts, manifestOf } from './bundleParts.ts'
import { firstPages, printIndex, printWithIndexes } from './printList.ts'
import { storiesByYear } from './printYear.ts'

/**
 * Prints the same bundle as `printBundle` for the dev server, where after each edit somebody waits for the page that is
 * open: at once only what the feed begins with, and each part behind the manifest when it is first asked for. Such a part
 * is named by what the whole bundle is made from; all that it leads to is named, and remembered, as in a build.
 *
 * @param pageSize stories a page
 */
export function printLive(
  arrangement: Arrangement,
  pageSize: number,
  printing: BundlePrinting = {},
): LateFiles {
  const files: LateFiles = new Map()
  for (const file of printFirst(arrangement, pageSize, printing, files)) files.set(...file)
  return files
}

function* printFirst(
  arrangement: Arrangement,
  pageSize: number,
  printing: BundlePrinting,
  files: LateFiles,
): Printing<void> {
  const { stories } = arrangement
  const parts = bundleParts(arrangement, pageSize, printing)
  const key = keyOf(arrangement)
  const late = (folder: BundleFolder, which: string, print: () => Printing<string>) =>
    printLate(folder, `${key} ${which}`, print, files)
  const lateJson = (folder: BundleFolder, print: () => Printing<object>) =>
    late(folder, '', function* () {
      return yield* printFile(folder, JSON.stringify(yield* print()))
    })
  const indexes: string[] = []
  for (const first of firstPages(stories.length, parts.list)) {
    const print = () => printIndex(stories, first, parts.list)
    indexes.push(yield* late('indexes', `${first}`, print))
  }
  const years: Record<string, string> = {}
  for (const [year, ofYear] of storiesByYear(stories)) {
    years[year] = yield* late('years', year, () => parts.year(ofYear))
  }
  const hasStories = stories.length > 0
  const manifest = yield* manifestOf(arrangement, pageSize, {
    feed: yield* printWithIndexes(stories, indexes, parts.list),
    topics: yield* lateJson('topics', parts.topics),
    years,
    archive: yield* lateJson('archive', parts.archive),
    top: yield* lateJson('top', parts.top),
    publishers: hasStories
      ? yield* lateJson('publishers', function* () {
          return (yield* parts.publishers()).overview
        })
      : undefined,
    reporters: hasStories ? yield* late('reporters', '', parts.reporters) : undefined,
    find: hasStories ? yield* late('find', '', parts.find) : undefined,
  })
  yield [MANIFEST, () => JSON.stringify(manifest)]
}

/** Differs between arrangements of which anything is printed differently. */
function keyOf({ stories, topics, root }: Arrangement): string {
  const parts = [
    ...stories.map((story) => (story.body ? `${storyDigest(story)} body` : storyDigest(story))),
    JSON.stringify([root, topics.map(({ slug, name, parent }) => [slug, name, parent])]),
  ]
  return hash('sha256', parts.join('\n'))
}
