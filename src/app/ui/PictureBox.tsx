import type { Picture } from '../../shared/bundle.ts'
import { Placeholder } from './Placeholder.tsx'
import { IMAGE_LOOK, useImageState } from './useImageState.ts'

interface Props {
  picture: Picture | undefined
  topic: string
  publisher: string
  /** Tailwind classes that give the box its size: it is reserved before anything is loaded. */
  className: string
  /** Alternative text; empty where the picture only decorates a headline. */
  alt?: string
  /** Of the first picture on a page, which readers wait for. */
  isFirst?: boolean
}

/** Flatter than this: a photograph. Squarer: most likely a logo, which must not be cut. */
const SQUARE = 1.25

/**
 * A picture in a reserved box. Where it is absent, fails or is blocked, a drawing takes its place and
 * nothing moves.
 */
export function PictureBox({ picture, topic, publisher, className, alt = '', isFirst }: Props) {
  const { state, ...handlers } = useImageState(picture?.url)
  const isLogo = picture?.width && picture.height ? picture.width / picture.height < SQUARE : false
  return (
    <div className={`relative overflow-hidden bg-shade ${className}`}>
      {picture !== undefined && state !== 'failed' ? (
        <img
          src={pictureSource(picture.url)}
          alt={alt}
          width={picture.width ?? 1200}
          height={picture.height ?? 628}
          loading={isFirst ? 'eager' : 'lazy'}
          fetchPriority={isFirst ? 'high' : 'auto'}
          decoding="async"
          referrerPolicy="no-referrer"
          {...handlers}
          className={`absolute inset-0 size-full ${isLogo ? 'object-contain' : 'object-cover'} ${IMAGE_LOOK[state]}`}
        />
      ) : (
        <Placeholder topic={topic} publisher={publisher} />
      )}
    </div>
  )
}

/** A root path is a file of this site, which may live below a base path. */
export const pictureSource = (url: string): string =>
  url.startsWith('/') ? `${import.meta.env.BASE_URL}${url.slice(1)}` : url
