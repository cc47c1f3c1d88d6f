/** The page of a video on YouTube, which begins it at a second. */
export const watchAddress = (id: string, start?: number): string =>
  `https://www.youtube.com/watch?v=${id}${start === undefined ? '' : `&t=${start}s`}`

/** The player of a video, which begins it by itself, at a second. */
export const playerAddress = (id: string, start?: number): string =>
  `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${start === undefined ? '' : `&start=${start}`}`
