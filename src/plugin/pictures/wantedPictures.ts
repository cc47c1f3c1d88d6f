import type { OwnDetails, OwnSummary, Publisher } from '../../shared/bundle.ts'
import type { Picture } from '../../shared/stories/picture.ts'
import type { ArrangedStory, Arrangement } from '../arrange/arrangement.ts'
import { isDefaultPicture } from '../arrange/defaultPicture.ts'
import type { Use } from './sizes/makeSizes.ts'

/** A picture that pages show. */
export interface Wanted {
  readonly address: string
  readonly use: Use
  /** The newest story that shows it. */
  readonly file: string
}

/** What a file says of a story and of its reports, as far as it is about pictures. */
interface Shown {
  readonly publisher: Pick<Publisher, 'icon'>
  readonly picture?: Picture | undefined
}

/**
 * The pictures and icons of all stories that are shown, those of the newest first, each once. Of reports stock pictures are left
 * out: coverage shows none. What is unpublished or folded is not here: nobody hears of it.
 */
export function wantedPictures({ stories }: Pick<Arrangement, 'stories'>): Wanted[] {
  const wanted = new Map<string, Wanted>()
  for (const story of stories) {
    const { file } = story.record
    const want = (address: string | undefined | null, use: Use) => {
      if (address && !wanted.has(keyOf(address, use))) {
        wanted.set(keyOf(address, use), { address, use, file })
      }
    }
    const [own, ...reports] = shownIn(story)
    want(own?.picture?.url, 'picture')
    want(own?.publisher.icon, 'icon')
    for (const { picture, publisher } of reports) {
      if (picture && !isDefaultPicture(picture.url)) want(picture.url, 'thumbnail')
      want(publisher.icon, 'icon')
    }
  }
  return [...wanted.values()]
}

/** Whether an address is the root path of a file in `public/`. */
export const isOwn = (address: string): boolean => address.startsWith('/')

/** By what a picture and its use are told from others. */
export const keyOf = (address: string, use: Use): string => `${use} ${address}`
export const addressIn = (key: string): string => key.slice(key.indexOf(' ') + 1)

function shownIn({ record, handed }: ArrangedStory): Shown[] {
  const json = record.json()
  // The texts were printed by this very program: their form needs no other check.
  const summary: OwnSummary = JSON.parse(json.summary)
  const details: OwnDetails = JSON.parse(json.details)
  return [summary, ...details.related, ...(handed?.reports ?? [])]
}
