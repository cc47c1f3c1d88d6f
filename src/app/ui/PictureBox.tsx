import type { Picture } from '../../shared/stories/picture.ts'
import { InSizes, sizeProps } from './pictures/InSizes.tsx'
import { Backdrop, brokenLook, initialOf, Placeholder } from './pictures/Placeholder.tsx'
import { pictureSource } from './pictures/pictureSource.ts'
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
  /** Nothing of it may be cut off. */
  isWhole?: boolean
}

/** Flatter than this: a photograph. Squarer: most likely a logo, which must not be cut. */
const SQUARE = 1.25

/** How wide a picture is, as the attribute `sizes` has it: the first one of a page, and any other, of which browsers may look. */
const FIRST = '(min-width: 64rem) 46rem, 100vw'
const OTHERS = 'auto, (min-width: 40rem) 27rem, 12rem'

/**
 * A picture in a reserved box. Where it is absent, fails or is blocked, a drawing takes its place and
 * nothing moves. Until it has come a plainer one lies behind it. A tile on which black and white can be seen is behind
 * what lets light through, as logos do.
 */
export function PictureBox({
  picture,
  topic,
  publisher,
  className,
  alt = '',
  isFirst,
  isWhole = false,
}: Props) {
  const { state, ...handlers } = useImageState(picture?.url)
  const shown = isFirst ? FIRST : OTHERS
  const isLogo = picture?.width && picture.height ? picture.width / picture.height < SQUARE : false
  return (
    <div
      // Browsers draw an icon of a broken picture where the picture itself has the text.
      {...(alt !== '' && { role: 'img', 'aria-label': alt })}
      className={`relative overflow-hidden ${state === 'shown' ? 'bg-tile' : 'bg-shade'} ${className}`}
    >
      {picture !== undefined && state !== 'failed' ? (
        <>
          {state !== 'shown' && (
            <Backdrop publisher={publisher} isPlain={isLogo} color={picture.color} />
          )}
          <InSizes sizes={picture.sizes} shown={shown}>
            <img
              src={pictureSource(picture.url)}
              {...sizeProps(picture.sizes, shown)}
              alt=""
              width={picture.width ?? 1200}
              height={picture.height ?? 628}
              loading={isFirst ? 'eager' : 'lazy'}
              fetchPriority={isFirst ? 'high' : 'auto'}
              decoding="async"
              referrerPolicy="no-referrer"
              data-initial={initialOf(publisher)}
              {...handlers}
              className={`unbroken absolute inset-0 size-full before:text-6xl ${isLogo ? 'before:bg-tile before:text-paper' : brokenLook(publisher)} ${isLogo || isWhole ? 'object-contain' : 'object-cover'} ${IMAGE_LOOK[state]}`}
            />
          </InSizes>
        </>
      ) : (
        <Placeholder topic={topic} publisher={publisher} />
      )}
    </div>
  )
}
