/**
 * What is left of stories where a site's policy lets browsers load images from the site itself alone: the others are
 * not there, and drawings take their places.
 */
import type { Picture, Publisher, Story, Summary } from './bundle.ts'

/** A summary without the images of other hosts. */
export function summaryWithOwnImages({ picture, publisher, ...rest }: Summary): Summary {
  return { ...rest, publisher: withOwnIcon(publisher), ...own(picture) }
}

/** A story without the images of other hosts. */
export function storyWithOwnImages({ picture, publisher, related, ...rest }: Story): Story {
  return {
    ...rest,
    publisher: withOwnIcon(publisher),
    ...own(picture),
    related: related.map(({ picture: shown, publisher: by, ...report }) => ({
      ...report,
      publisher: withOwnIcon(by),
      ...own(shown),
    })),
  }
}

/** The files of this site are given by root paths. */
const isOwn = (url: string): boolean => url.startsWith('/')

const own = (picture: Picture | undefined): { picture?: Picture } =>
  picture && isOwn(picture.url) ? { picture } : {}

const withOwnIcon = ({ name, icon }: Publisher): Publisher =>
  icon !== undefined && isOwn(icon) ? { name, icon } : { name }
