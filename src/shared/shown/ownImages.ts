/**
 * What is left of stories where a site's policy lets browsers load images from the site itself alone: the others are
 * not there, and drawings take their places.
 */
import type { Picture, Publisher, Report, Story, Summary } from '../bundle.ts'

/** A summary without the images of other hosts. */
export function summaryWithOwnImages(summary: Summary): Summary {
  const { picture, repeatsPicture, publisher, ...rest } = summary
  return { ...rest, publisher: withOwnIcon(publisher), ...own({ picture, repeatsPicture }) }
}

/** A story without the images of other hosts. */
export function storyWithOwnImages(story: Story): Story {
  const { picture, repeatsPicture, pictureCredit, publisher, related, ...rest } = story
  return {
    ...rest,
    publisher: withOwnIcon(publisher),
    ...own({ picture, repeatsPicture, pictureCredit }),
    related: related.map(reportWithOwnImages),
  }
}

function reportWithOwnImages({ picture, pictureCredit, publisher, ...rest }: Report): Report {
  return { ...rest, publisher: withOwnIcon(publisher), ...own({ picture, pictureCredit }) }
}

/** The files of this site are given by root paths. */
const isOwn = (url: string): boolean => url.startsWith('/')

/** A picture with what is said of it, or nothing. */
const own = <T extends { picture: Picture | undefined }>(said: T): Partial<T> =>
  said.picture && isOwn(said.picture.url) ? said : {}

/** A publisher without an icon of another host. */
export function withOwnIcon<Known extends Publisher>(
  publisher: Known,
): Omit<Known, 'icon'> & Pick<Publisher, 'icon'> {
  if (publisher.icon === undefined || isOwn(publisher.icon)) return publisher
  const { icon: _, ...known } = publisher
  return known
}
