/** Address of the frame that YouTube shows for a video, by the video's id. */
export const videoFrame = (youtube: string): string =>
  `https://i.ytimg.com/vi/${youtube}/hqdefault.jpg`
