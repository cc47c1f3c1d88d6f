/** Words of a file's name that say that it is no picture of what a page is about. */
const NAME =
  /(?:^|[-_.])(?:(?:social|share|sharing|og|facebook|twitter|image|picture|photo|thumb|thumbnail|post|article|news|site|logo)[-_.]?default|default[-_.]?(?:social|share|sharing|og|facebook|twitter|image|img|picture|pic|photo|thumb|thumbnail|post|article|news|site|logo|featured|card)|no[-_.]?(?:image|picture|photo|img|thumb)|(?:image|picture|photo)[-_.]?(?:not[-_.]?available|unavailable|coming[-_.]?soon)|placeholder|fallback)(?![a-z])/i

/** Whether the address of a picture says that it stands where a page has none: `social-default-image.png`. */
export function isDefaultPicture(url: string): boolean {
  const [path = ''] = url.split(/[?#]/, 1)
  return NAME.test(path.slice(path.lastIndexOf('/') + 1))
}
