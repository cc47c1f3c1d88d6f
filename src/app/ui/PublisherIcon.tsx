import type { Publisher } from '../../shared/bundle.ts'
import { initialOf } from './pictures/Placeholder.tsx'
import { pictureSource } from './pictures/pictureSource.ts'
import { IMAGE_LOOK, useImageState } from './useImageState.ts'

/** The publisher's icon, on a tile where black and white can be seen, or a tile with its initial. It decorates the name beside it. */
export function PublisherIcon({ publisher }: { publisher: Publisher }) {
  const { state, ...handlers } = useImageState(publisher.icon)
  const box = 'inline-block size-5 shrink-0 rounded-xs'
  if (publisher.icon === undefined || state === 'failed') {
    return (
      <span
        aria-hidden="true"
        data-letter-tile=""
        className={`${box} bg-ink text-center select-none font-serif text-xs leading-5 font-bold text-paper`}
      >
        {initialOf(publisher.name)}
      </span>
    )
  }
  return (
    <img
      src={pictureSource(publisher.icon)}
      alt=""
      width={20}
      height={20}
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      data-initial={initialOf(publisher.name)}
      {...handlers}
      className={`unbroken relative ${box} bg-tile before:bg-ink before:text-xs before:text-paper object-contain ${IMAGE_LOOK[state]}`}
    />
  )
}
