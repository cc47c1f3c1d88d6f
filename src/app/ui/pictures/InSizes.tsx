import type { ReactElement } from 'react'
import type { Picture } from '../../../shared/stories/picture.ts'
import { pictureSource } from './pictureSource.ts'

type Sizes = Picture['sizes']

/** What an `img` needs to come in the size that fits, where the site has several. */
export const sizeProps = (sizes: Sizes, shown: string) =>
  sizes && { srcSet: sourcesOf(sizes, 'webp'), sizes: shown }

interface Props {
  sizes: Sizes
  /** How wide the picture is on screens, as the attribute `sizes` has it. */
  shown: string
  /** Its `img`. */
  children: ReactElement
}

/** An image in the format that takes the fewest bytes, where the site has it. */
export const InSizes = ({ sizes, shown, children }: Props) =>
  sizes ? (
    <picture>
      <source type="image/avif" srcSet={sourcesOf(sizes, 'avif')} sizes={shown} />
      {children}
    </picture>
  ) : (
    children
  )

const sourcesOf = ({ base, widths }: NonNullable<Sizes>, type: 'avif' | 'webp'): string =>
  widths.map((width) => `${pictureSource(base)}-${width}.${type} ${width}w`).join()
