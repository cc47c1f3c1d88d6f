import { pictureFaults } from '../pictures/pictureFaults.ts'
import { unfetchedBefore } from '../pictures/unfetchedBefore.ts'
import { type Wanted, wantedPictures } from '../pictures/wantedPictures.ts'
import type { Diagnostic } from '../problems/diagnostic.ts'
import type { Settings } from '../run/settings.ts'
import { publicFiles } from '../write/publicFiles.ts'
import { locateInFiles } from './locateInFiles.ts'
import { byFile, nameOf, type PicturePlaces, type PublicPlaces, placesIn } from './ownPictures.ts'
import type { Result } from './pipeline.ts'

/** One problem for each host and reason, or for each address. */
export type UnfetchedExtent = Parameters<typeof pictureFaults>[2]

/** What pictures could not be had, where the files of stories name them. */
export async function unfetched(
  wanted: readonly Wanted[],
  failures: Parameters<typeof pictureFaults>[1],
  extent: UnfetchedExtent,
  settings: Settings,
): Promise<Diagnostic[]> {
  const faults = Map.groupBy(pictureFaults(wanted, failures, extent), ({ file }) => file)
  const located: Diagnostic[] = []
  // One file after the other: there may be as many as stories.
  for (const [file, group] of faults) {
    const placeOf = await placesIn(file)
    const withPaths = group.map(({ address, fault }) => ({
      file,
      fault: { ...fault, path: placeOf(address) },
    }))
    located.push(...[...(await locateInFiles(withPaths, settings)).values()].flat())
  }
  return located
}

/** Adds what the last build said of pictures that it could not have. */
export async function withUnfetched(
  result: Result,
  settings: Settings,
  places: PicturePlaces,
  extent: UnfetchedExtent,
): Promise<Result> {
  const wanted = wantedPictures(result.arrangement)
  const ownFile = ownFileIn(places)
  const failures = unfetchedBefore(wanted, { folder: places.pictures, ownFile, now: Date.now() })
  const problems = await unfetched(wanted, failures, extent, settings)
  return { ...result, problems: [...result.problems, ...problems].sort(byFile) }
}

/** The file in `public/` that has a root path, where sizes are made of it. */
export function ownFileIn({ folders, within }: PublicPlaces): (path: string) => string | undefined {
  const names = publicFiles(folders, within).files
  return (path) => (HAS_SIZES.test(path) ? names.get(nameOf(path) ?? '') : undefined)
}

/** Others are drawings (SVG), or move (GIF). */
const HAS_SIZES = /\.(?:jpe?g|png|webp|avif)$/i
