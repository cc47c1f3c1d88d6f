import { watchAddress } from '../../../shared/youtube.ts'
import { type Video, videoIn } from '../values.ts'

/**
 * The address of a video whose file has none, by the id in its embed code, else by its picture on YouTube.
 *
 * @param embedded the video of its embed code
 * @param picture address of its picture
 */
export function videoLink(
  embedded: Video | undefined,
  picture: string | undefined,
): string | undefined {
  const id = embedded?.id ?? (picture && youtubePictureId(picture))
  return id && watchAddress(id, embedded?.start)
}

/**
 * The video that a story's page plays: that of its embed code, else a video's original page. Either may say where it begins.
 *
 * @param original address of the original page
 */
export function videoOf(
  embedded: Video | undefined,
  isVideo: boolean,
  original: string,
): Video | undefined {
  if (embedded === undefined) return isVideo ? videoIn(original) : undefined
  if (embedded.start !== undefined) return embedded
  const linked = videoIn(original)
  return linked?.id === embedded.id ? linked : embedded
}

/** The pictures of a video on YouTube, of any size. */
const PICTURE =
  /^https?:\/\/(?:i\d*\.ytimg\.com|img\.youtube\.com)\/(?:vi|vi_webp|an_webp)\/([\w-]{11})\//

/** Id of the video on YouTube that a picture shows; undefined for any other picture. */
const youtubePictureId = (url: string): string | undefined => PICTURE.exec(url)?.[1]
