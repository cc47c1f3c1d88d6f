/** YouTube's pictures in all sizes but the smallest, which is as large as the one that stands for none. */
const YOUTUBE_PICTURE = /^https:\/\/(i\d*\.ytimg|img\.youtube)\.com\/.*\/(?!default\.)[^/]*$/

/**
 * Whether an image is the grey one that YouTube sends for a video or a size that it does not have: browsers show it,
 * although its status is 404.
 */
export const isVideoGone = ({
  src,
  naturalWidth,
}: Pick<HTMLImageElement, 'src' | 'naturalWidth'>): boolean =>
  naturalWidth === 120 && YOUTUBE_PICTURE.test(src)
