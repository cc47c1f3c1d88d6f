/**
 * The address of a video whose file has none, by the id in its embed code, else by its picture on YouTube.
 *
 * @param youtube id of the video
 * @param picture address of its picture
 */
export function videoLink(
  youtube: string | undefined,
  picture: string | undefined,
): string | undefined {
  const id = youtube ?? (picture && youtubePictureId(picture))
  return id && `https://www.youtube.com/watch?v=${id}`
}

/** The pictures of a video on YouTube, of any size. */
const PICTURE =
  /^https?:\/\/(?:i\d*\.ytimg\.com|img\.youtube\.com)\/(?:vi|vi_webp|an_webp)\/([\w-]{11})\//

/** Id of the video on YouTube that a picture shows; undefined for any other picture. */
const youtubePictureId = (url: string): string | undefined => PICTURE.exec(url)?.[1]
