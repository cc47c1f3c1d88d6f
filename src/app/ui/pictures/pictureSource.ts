/** A root path is a file of this site, which may live below a base path. */
export const pictureSource = (url: string): string =>
  url.startsWith('/') ? `${import.meta.env.BASE_URL}${url.slice(1)}` : url
