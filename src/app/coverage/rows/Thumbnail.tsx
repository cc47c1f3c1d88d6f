import type { Picture } from '../../../shared/stories/picture.ts'
import { pictureSource } from '../../ui/pictures/pictureSource.ts'
import { IMAGE_LOOK, useImageState } from '../../ui/useImageState.ts'

/** A small picture beside a headline. Many of them are gone from where they were: then their place is empty, and nothing moves. */
export function Thumbnail({ picture }: { picture: Picture }) {
  const { state, ...handlers } = useImageState(picture.url)
  return (
    <div
      className={`relative size-16 overflow-hidden sm:h-16 sm:w-24 ${state === 'shown' ? 'bg-tile' : ''}`}
    >
      <img
        src={pictureSource(picture.url)}
        alt=""
        width={picture.width ?? 1200}
        height={picture.height ?? 628}
        loading="lazy"
        decoding="async"
        referrerPolicy="no-referrer"
        data-initial=""
        {...handlers}
        className={`unbroken absolute inset-0 size-full before:bg-paper object-cover ${IMAGE_LOOK[state]}`}
      />
    </div>
  )
}
