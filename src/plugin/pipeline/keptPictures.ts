import { agentOf } from '../network/agentOf.ts'
import { keepPictures } from '../pictures/keepPictures.ts'
import { namedPictures, pictureFiles } from '../pictures/namedPictures.ts'
import { type OwnPictures, ownRecord } from '../pictures/ownRecord.ts'
import { wantedPictures } from '../pictures/wantedPictures.ts'
import type { Diagnostic } from '../problems/diagnostic.ts'
import type { ProgressStream } from '../run/progress.ts'
import { withProgress } from '../run/progress.ts'
import type { Settings } from '../run/settings.ts'
import type { Examined } from '../scan/checkContentFile.ts'
import type { PicturePlaces } from './ownPictures.ts'
import { arrangementOf } from './pipeline.ts'
import type { ReadContent } from './readContent.ts'
import { ownFileIn, unfetched } from './unfetched.ts'

/** Content whose pictures are the site's own. */
export interface KeptContent {
  readonly content: ReadContent
  /** The pictures' files, by their names relative to the site's folder. */
  readonly files: ReadonlyMap<string, () => Buffer>
  readonly problems: readonly Diagnostic[]
  readonly notices: readonly string[]
}

/**
 * Puts pictures of the site's own in the place of all that stories show of other hosts. What cannot be
 * had is left out, and said.
 *
 * @param places with the folder in which pictures are kept
 */
export async function keptPictures(
  content: ReadContent,
  settings: Settings,
  places: PicturePlaces,
  stream: ProgressStream | undefined,
): Promise<KeptContent> {
  const wanted = wantedPictures(arrangementOf([...content.checked.values()], settings))
  const kept = await withProgress('pictures fetched and made', stream, (onProgress) =>
    keepPictures(wanted, {
      folder: places.pictures,
      ownFile: ownFileIn(places),
      agent: agentOf(settings, 'keeps a copy of each picture it shows'),
      now: Date.now(),
      onProgress,
    }),
  )
  const own = namedPictures(kept)
  return {
    content: { ...content, checked: withPictures(content.checked, own) },
    files: pictureFiles(kept),
    problems: await unfetched(wanted, kept.failures, 'hosts', settings),
    notices: kept.notices,
  }
}

const withPictures = (checked: ReadContent['checked'], own: OwnPictures): Map<string, Examined> =>
  new Map(
    [...checked].map(([file, examined]) => {
      const { outcome } = examined
      if (outcome.kind !== 'story') return [file, examined]
      return [
        file,
        { ...examined, outcome: { ...outcome, record: ownRecord(outcome.record, own) } },
      ]
    }),
  )
