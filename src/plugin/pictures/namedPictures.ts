import { readFileSync } from 'node:fs'
import { PICTURES_FOLDER } from '../host/hostHeaders.ts'
import type { Kept } from './keepingRun.ts'
import type { OwnPictures } from './ownRecord.ts'
import { fileOf, type Sizes } from './sizes/keptSizes.ts'
import { WHOLE } from './sizes/makeSizes.ts'
import { addressIn, isOwn, keyOf } from './wantedPictures.ts'

/** The pictures as the bundle names them. Own files stay in their places, where programs without sizes find them. */
export function namedPictures({ sizes }: Pick<Kept, 'sizes'>): OwnPictures {
  const sources = sourcesOf(sizes)
  return {
    picture: (address) => {
      const made = sizes.get(keyOf(address, 'picture'))
      if (!made) return isOwn(address) ? { url: address } : undefined
      const { width, height, color, widths, name } = made
      return {
        url: isOwn(address) ? address : `/${PICTURES_FOLDER}/${name}${WHOLE}`,
        width,
        height,
        ...(color !== undefined && { color }),
        sizes: { base: `/${PICTURES_FOLDER}/${name}`, widths: [...widths] },
      }
    },
    thumbnail: (address) => {
      const made = sizes.get(keyOf(address, 'thumbnail'))
      if (!made) return isOwn(address) ? { url: address } : undefined
      return { url: smallUrl(made), width: made.width, height: made.height }
    },
    icon: (address) => {
      const made = sizes.get(keyOf(address, 'icon'))
      if (made) return smallUrl(made)
      return isOwn(address) ? address : undefined
    },
    identity: (address) => {
      const made = sizes.get(keyOf(address, 'thumbnail')) ?? sizes.get(keyOf(address, 'picture'))
      if (!made) return isOwn(address) ? address : undefined
      return sources.get(made.source) ?? made.source
    },
  }
}

const smallUrl = ({ name }: Sizes): string => `/${PICTURES_FOLDER}/${name}.webp`

/** By what pictures were made of, the address of the thumbnail: of what is handed over nothing else is known. */
const sourcesOf = (sizes: Kept['sizes']): ReadonlyMap<string, string> =>
  new Map(
    [...sizes].flatMap(([key, made]) =>
      key.startsWith(keyOf('', 'thumbnail')) ? [[made.source, smallUrl(made)] as const] : [],
    ),
  )

/** All files of pictures, by their names relative to the site's folder. */
export function pictureFiles({ sizes }: Pick<Kept, 'sizes'>): Map<string, () => Buffer> {
  return new Map([...sizes].flatMap(([key, made]) => filesOf(made, isOwn(addressIn(key)))))
}

/** Of an own file the site has the picture as a whole already. */
const filesOf = (sizes: Sizes, isOwnFile: boolean): [string, () => Buffer][] =>
  sizes.endings
    .filter((ending) => !(isOwnFile && ending === WHOLE))
    .map((ending) => [
      `${PICTURES_FOLDER}/${sizes.name}${ending}`,
      () => readFileSync(fileOf(sizes, ending)),
    ])
